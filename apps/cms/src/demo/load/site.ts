import { REDIRECTS, SETTINGS } from '../site/settings';
import { type Loading, LoadingFault } from './loading';

/** Site settings and the example redirect. */
export async function loadSite(loading: Loading): Promise<void> {
  const { organisation, newsletter, navigation, footerGroups, ...settings } = SETTINGS;
  try {
    await loading.payload.updateGlobal({
      slug: 'site-settings',
      data: {
        ...settings,
        defaultPicture: loading.picture(settings.defaultPicture),
        homeLead: loading.idOf('articles', settings.homeLead),
        homeGuides: loading.idsOf('roles', settings.homeGuides),
        homeFeaturedTable: loading.table(settings.homeFeaturedTable),
        navigation: [...navigation],
        footerGroups: footerGroups.map(({ heading, links }) => ({ heading, links: [...links] })),
        organisation: {
          ...organisation,
          publishingPrinciples: loading.idOf('pages', organisation.publishingPrinciples),
          correctionsPolicy: loading.idOf('pages', organisation.correctionsPolicy),
        },
        newsletter: { ...newsletter, purposes: [...newsletter.purposes] },
      },
      depth: 0,
      overrideAccess: true,
      req: loading.request,
    });
  } catch (error) {
    throw new LoadingFault(`site settings: ${(error as Error).message}`, { cause: error });
  }
  for (const { from, to } of REDIRECTS) {
    await loading.create('redirects', from, { data: { from, to, origin: 'manual' } });
  }
}
