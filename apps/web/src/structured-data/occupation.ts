import type { RolePage } from '@rolebook/contract/published/page';
import type { CategoryCodeLeaf, OccupationLeaf } from 'schema-dts';
import { bodyProseText } from '../rich-text/plain-text';
import { absoluteUrl, partId } from './identity';
import { estimatedPay } from './pay';

/** A code means nothing without its scheme and version: 2136 is one job in SOC 2010 and another in SOC 2020. */
function categoryCode(code: RolePage['classification'][number]): CategoryCodeLeaf {
  return {
    '@type': 'CategoryCode',
    codeValue: code.code,
    name: code.label,
    inCodeSet: { '@type': 'CategoryCodeSet', name: `${code.scheme} ${code.version}` },
  };
}

const joined = (texts: string[]) => (texts.length > 0 ? texts.join(', ') : undefined);

/** The job that a role guide describes. Pay comes from its ladder, as the guide shows it. */
export function occupation(page: RolePage, siteUrl: string): OccupationLeaf {
  const pay = page.ladder.flatMap(({ figure }) => {
    const amount = figure && estimatedPay(figure);
    return amount ? [amount] : [];
  });
  return {
    '@type': 'Occupation',
    '@id': partId(siteUrl, page.path, 'occupation'),
    name: page.title,
    alternateName: page.alternativeTitles.length > 0 ? page.alternativeTitles : undefined,
    description: page.summary,
    url: absoluteUrl(siteUrl, page.path),
    mainEntityOfPage: absoluteUrl(siteUrl, page.path),
    occupationLocation: { '@type': 'Country', name: 'United Kingdom' },
    estimatedSalary: pay.length > 0 ? pay : undefined,
    occupationalCategory: page.classification.length > 0 ? page.classification.map(categoryCode) : undefined,
    skills: joined(page.skills.map((skill) => skill.name)),
    qualifications: joined(page.qualifications),
    responsibilities: bodyProseText(page.dayToDay) || undefined,
  };
}
