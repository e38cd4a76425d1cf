import type { Payload } from 'payload';
import { idOf, idsOf } from '../../fields/id-of';
import type { SalaryTable } from '../../payload-types';
import { loadFigures, standingFigureOf } from '../figures/standing';
import type { Vocabulary } from '../vocabulary';
import type { GridTable } from './grid-table';

/** @param table its newest draft, relations populated or not */
export async function loadGrid(
  payload: Payload,
  table: SalaryTable,
  vocabulary: Vocabulary,
): Promise<GridTable> {
  const roleIds = idsOf(table.roles);
  const levelIds = idsOf(table.levels);
  const { component, currency, employment, period, statistic } = table;
  const region = idOf(table.region) ?? '';
  const figures = await loadFigures(payload, {
    role: { in: roleIds },
    level: { in: levelIds },
    region: { equals: region },
    currency: { equals: currency },
    period: { equals: period },
    component: { equals: component },
    employment: { equals: employment },
    statistic: { equals: statistic },
  });
  const named = (terms: Vocabulary['roles'], ids: readonly string[]) =>
    ids.flatMap((id) => terms.find((term) => term.id === id) ?? []).map(({ id, name }) => ({ id, name }));
  return {
    id: table.id,
    caption: table.caption,
    regionName: vocabulary.regions.find(({ id }) => id === region)?.name ?? '',
    measure: { region, currency, period, component, employment, statistic },
    roles: named(vocabulary.roles, roleIds),
    levels: named(vocabulary.levels, levelIds),
    rolesAsColumns: table.orientation === 'roles-as-columns',
    standing: figures.map(standingFigureOf),
    sources: vocabulary.sources.map(({ id, licence, name }) => ({ id, name, licence })),
    today: new Date().toISOString().slice(0, 10),
  };
}
