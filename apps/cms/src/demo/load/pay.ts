import { addMonths } from '@rolebook/salary/calendar-date';
import { FIGURES } from '../pay/figures';
import { TABLES } from '../pay/tables';
import { LEVELS, REGION_ADJUSTMENTS, REGIONS, SOURCES } from '../pay/vocabulary';
import type { Loading } from './loading';

/** Levels, regions, sources and the adjustment between regions: what figures are made of. */
export async function loadVocabulary(loading: Loading): Promise<void> {
  for (const level of LEVELS) await loading.create('levels', level.slug, { data: level });
  for (const region of REGIONS) await loading.create('regions', region.slug, { data: region });
  for (const { key, ...source } of SOURCES) await loading.create('sources', key, { data: source });
  for (const { key, base, target, source, ...adjustment } of REGION_ADJUSTMENTS) {
    await loading.create('region-adjustments', key, {
      data: {
        ...adjustment,
        base: loading.idOf('regions', base),
        target: loading.idOf('regions', target),
        source: loading.idOf('sources', source),
      },
    });
  }
}

/** The figures, published, and the tables that are views of them. */
export async function loadPay(loading: Loading): Promise<void> {
  for (const { key, role, level, region, source, ...figure } of FIGURES) {
    await loading.create('salary-figures', key, {
      data: {
        ...figure,
        role: loading.idOf('roles', role),
        level: loading.idOf('levels', level),
        region: loading.idOf('regions', region),
        sources: [loading.idOf('sources', source)],
        currency: 'GBP',
        component: 'base',
        validFrom: figure.asOf,
        // A year later readers see a note; editors look at it before.
        reviewBy: addMonths(figure.asOf, 11),
        _status: 'published',
      },
    });
  }
  for (const { footnotes, roles, levels, region, adjustments, ...table } of TABLES) {
    await loading.create('salary-tables', table.slug, {
      data: {
        ...table,
        roles: loading.idsOf('roles', roles),
        levels: loading.idsOf('levels', levels),
        region: loading.idOf('regions', region),
        adjustments: loading.idsOf('region-adjustments', adjustments),
        footnotes: footnotes.map((text) => ({ text })),
        currency: 'GBP',
        period: 'year',
        component: 'base',
        employment: 'permanent',
        statistic: 'editorial-range',
        hasPage: true,
        _status: 'published',
      },
    });
  }
}
