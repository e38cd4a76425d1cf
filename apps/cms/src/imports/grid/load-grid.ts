import type { StandingFigure } from '@rolebook/salary/plan-figures';
import type { Payload } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import { londonDay } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { SalaryTable } from '../../payload-types';
import { loadSurroundings } from '../figures/load-surroundings';
import { loadStanding } from '../figures/standing';
import type { Vocabulary } from '../vocabulary';
import type { GridTable } from './grid-table';

const MEASURE = ['region', 'currency', 'period', 'component', 'employment', 'statistic'] as const;

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
  const measure = { region, currency, period, component, employment, statistic };
  const surroundings = await loadSurroundings(queryOn(poolOf(payload)));
  const keys = roleIds.map((role) => ({ ...measure, role, level: '' }));
  const figures = await loadStanding(payload, keys, surroundings);
  const isInTable = ({ key }: StandingFigure) =>
    levelIds.includes(key.level) && MEASURE.every((part) => key[part] === measure[part]);
  const named = (terms: Vocabulary['roles'], ids: readonly string[]) =>
    ids.flatMap((id) => terms.find((term) => term.id === id) ?? []).map(({ id, name }) => ({ id, name }));
  return {
    id: table.id,
    caption: table.caption,
    regionName: vocabulary.regions.find(({ id }) => id === region)?.name ?? '',
    measure,
    roles: named(vocabulary.roles, roleIds),
    levels: named(vocabulary.levels, levelIds),
    rolesAsColumns: table.orientation === 'roles-as-columns',
    standing: figures.filter(isInTable),
    peers: figures.filter((figure) => !isInTable(figure)),
    surroundings,
    sources: vocabulary.sources.map(({ id, licence, name }) => ({ id, name, licence })),
    today: londonDay(),
  };
}
