import type { Level, SalaryTable } from '@rolebook/contract/published/salary';
import { STATISTICS, type Statistic } from '@rolebook/salary/figure';
import { byRank } from '@rolebook/salary/levels';
import { idOf } from '../fields/id-of';
import type { Role } from '../payload-types';
import type { FigureWithHistory } from './figures';
import type { Library } from './library';
import { LADDER_KIND } from './list-sizes';

/** The one statistic that says most about both: percentages across statistics would say something else. */
function sharedStatistic(entries: readonly FigureWithHistory[]): Statistic | null {
  const counted = STATISTICS.map((statistic) => ({
    statistic,
    count: entries.filter(({ figure }) => figure.statistic === statistic).length,
  }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.statistic : null;
}

/**
 * Pay of two roles at every level of their ladders, as a table that no editor made: yearly base pay in the base region.
 * Null while neither has a figure.
 */
export function comparisonPay(library: Library, first: Role, second: Role): SalaryTable | null {
  const roles = [first, second];
  const levelIds = [
    ...new Set(roles.flatMap(({ ladder }) => (ladder ?? []).flatMap(({ level }) => idOf(level) ?? []))),
  ];
  const levels: (Level & { id: string })[] = byRank(
    levelIds.flatMap((id) => {
      const level = library.card('levels', id);
      return level ? [{ ...level, id }] : [];
    }),
  );
  const entries = roles.flatMap(({ id }) =>
    library.ladderFigures(id).filter(({ levelId }) => levels.some((level) => level.id === levelId)),
  );
  const statistic = sharedStatistic(entries);
  const region = entries[0]?.figure.region;
  if (!statistic || !region) return null;
  const cells = roles.flatMap((role) =>
    levels.map((level) => ({
      role: role.slug,
      level: level.slug,
      figure:
        entries.find(
          ({ roleId, levelId, figure }) =>
            roleId === role.id && levelId === level.id && figure.statistic === statistic,
        )?.figure ?? null,
    })),
  );
  const days = cells.flatMap(({ figure }) => figure?.asOf ?? []).sort();
  return {
    id: `comparison-${first.slug}-${second.slug}`,
    slug: 'pay',
    path: null,
    caption: `${first.title} and ${second.title}: pay by level in ${region.name}`,
    orientation: 'roles-as-columns',
    roles: roles.map(({ slug, title, id }) => ({ slug, title, path: library.pathOf('roles', id) })),
    levels: levels.map(({ id: _id, ...level }) => level),
    region,
    ...LADDER_KIND,
    statistic,
    cells,
    note: null,
    footnotes: [],
    adjustments: [],
    asOf: days[0] ?? null,
    reviewBy: cells.flatMap(({ figure }) => figure?.reviewBy ?? []).sort()[0] ?? null,
  };
}
