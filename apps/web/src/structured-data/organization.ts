import type { Site } from '@rolebook/contract/published/site';
import type { OrganizationLeaf } from 'schema-dts';
import { absoluteUrl, organizationId } from './identity';
import { imageUrls } from './image';

/** Who publishes the site, and the policies it holds itself to. */
export function organization(site: Site, siteUrl: string): OrganizationLeaf {
  const { organisation } = site;
  const policy = (path: string | null) => (path === null ? undefined : absoluteUrl(siteUrl, path));
  return {
    '@type': 'Organization',
    '@id': organizationId(siteUrl),
    name: organisation.name,
    legalName: organisation.legalName || undefined,
    url: absoluteUrl(siteUrl, '/'),
    description: site.description || undefined,
    email: organisation.email || undefined,
    address: organisation.address ?? undefined,
    image: site.defaultPicture ? imageUrls(site.defaultPicture, siteUrl) : undefined,
    sameAs: organisation.sameAs.length > 0 ? organisation.sameAs : undefined,
    publishingPrinciples: policy(organisation.publishingPrinciplesPath),
    correctionsPolicy: policy(organisation.correctionsPolicyPath),
  };
}
