import { PRIVACY_PATH } from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import { idOf } from '../fields/id-of';
import { wordingVersion } from '../globals/site-settings/fields/newsletter-wording';
import { frameReferences } from '../renewal/used-in/references-of';
import { Library } from './library';
import type { Building } from './pages/building';
import { storedSettings } from './published-page';

/** The frame of every page. */
export async function publishedSite(building: Building): Promise<Site> {
  const settings = await storedSettings(building);
  const library = await Library.read(building.payload, building.query, {
    references: frameReferences(settings),
  });
  const { organisation, newsletter } = settings;
  const links = (list: readonly { label: string; href: string }[] | null | undefined) =>
    (list ?? []).map(({ label, href }) => ({ label, href }));
  return {
    name: settings.name,
    tagline: settings.tagline,
    description: settings.description,
    navigation: links(settings.navigation),
    footer: {
      groups: (settings.footerGroups ?? []).map(({ heading, links: list }) => ({
        heading,
        links: links(list),
      })),
      note: settings.footerNote ?? '',
    },
    organisation: {
      name: organisation.name,
      legalName: organisation.legalName,
      email: organisation.email,
      address: organisation.address || null,
      sameAs: (organisation.sameAs ?? []).map(({ url }) => url),
      publishingPrinciplesPath: library.pathOf('pages', idOf(organisation.publishingPrinciples)),
      correctionsPolicyPath: library.pathOf('pages', idOf(organisation.correctionsPolicy)),
    },
    defaultPicture: library.picture(idOf(settings.defaultPicture)),
    newsletter: {
      version: newsletter.version || wordingVersion(newsletter as unknown as Record<string, unknown>),
      heading: newsletter.heading,
      promise: newsletter.promise,
      consent: newsletter.consent,
      privacyPath: PRIVACY_PATH,
      buttonLabel: newsletter.buttonLabel,
      purposes: newsletter.purposes.map(({ slug, label, description }) => ({ slug, label, description })),
    },
  };
}
