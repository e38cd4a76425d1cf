import { PRIVACY_PATH } from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import { dayOf } from '../fields/calendar-date';
import { idOf } from '../fields/id-of';
import { wordingVersion } from '../globals/site-settings/fields/newsletter-wording';
import type { SiteSetting } from '../payload-types';
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
    announcement: announcementOf(settings.announcement, new Date()),
    discovery: {
      searchEngines: settings.discovery?.searchEngines !== false,
      trainingCrawlers: settings.discovery?.trainingCrawlers !== false,
      closedPaths: (settings.discovery?.closedPaths ?? []).map(({ path }) => path),
      indexNowKey: settings.discovery?.indexNowKey || null,
      webSubHub: settings.discovery?.webSubHub || null,
    },
    forms: {
      contact: { introduction: settings.forms.contactIntroduction, thanks: settings.forms.contactThanks },
      'error-report': { introduction: settings.forms.errorIntroduction, thanks: settings.forms.errorThanks },
      complaint: {
        introduction: settings.forms.complaintIntroduction,
        thanks: settings.forms.complaintThanks,
      },
    },
  };
}

/** Null when there is none, or its last day in London is over: pages are rendered anew every few minutes. */
export function announcementOf(announcement: SiteSetting['announcement'], now: Date): Site['announcement'] {
  if (!announcement?.text) return null;
  if (announcement.until && dayOf(announcement.until) < londonDay(now)) return null;
  return { text: announcement.text, href: announcement.href || null };
}

/** `YYYY-MM-DD`: Swedish dates are ISO dates. */
const londonDay = (now: Date) => now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
