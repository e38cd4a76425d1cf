import type { Site } from '@rolebook/contract/published/site';
import type { WebSiteLeaf } from 'schema-dts';
import { absoluteUrl, organizationId, reference, webSiteId } from './identity';

export function webSite(site: Site, siteUrl: string): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(siteUrl),
    url: absoluteUrl(siteUrl, '/'),
    name: site.name,
    alternateName: site.tagline || undefined,
    description: site.description || undefined,
    inLanguage: 'en-GB',
    publisher: reference(organizationId(siteUrl)),
  };
}
