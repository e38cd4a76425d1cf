import { SITE_KEY } from '@rolebook/contract/keys';
import { type Site, siteAnswerSchema } from '@rolebook/contract/published/site';
import { cache } from 'react';
import { isBuilding } from './building';
import { askPublished } from './published';

/**
 * The frame of every page: names, navigation, footer, wording of the newsletter. Asked for once in a render.
 * @throws Error naming the address when the cms fails: the last good document stays
 */
export const getSite = cache(async (): Promise<Site> => {
  if (isBuilding()) return SITE_WHILE_BUILDING;
  const address = '/api/published/site';
  const answer = await askPublished({ address, keys: [SITE_KEY], schema: siteAnswerSchema });
  if (answer.status !== 200) throw new Error(`GET ${address}: the cms answered ${answer.status}`);
  return answer.value.site;
});

/** Lets `next build` render frames that nobody will see. */
const SITE_WHILE_BUILDING: Site = {
  name: 'Rolebook',
  tagline: '',
  description: '',
  navigation: [],
  footer: { groups: [], note: '' },
  organisation: {
    name: 'Rolebook',
    legalName: '',
    email: '',
    address: null,
    sameAs: [],
    publishingPrinciplesPath: null,
    correctionsPolicyPath: null,
  },
  defaultPicture: null,
  newsletter: {
    version: 'none',
    heading: '',
    promise: '',
    consent: '',
    privacyPath: '/',
    buttonLabel: '',
    purposes: [{ slug: 'none', label: '', description: '' }],
  },
  announcement: null,
  discovery: {
    searchEngines: true,
    trainingCrawlers: true,
    closedPaths: [],
    indexNowKey: null,
    webSubHub: null,
  },
  forms: {
    'error-report': { introduction: '', thanks: '' },
    complaint: { introduction: '', thanks: '' },
    contact: { introduction: '', thanks: '' },
  },
};
