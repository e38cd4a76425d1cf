import type { Level } from '@rolebook/salary/levels';
import { type TableCell, validateTable } from '@rolebook/salary/validate-table';
import type { PayloadRequest, Where } from 'payload';
import { type ChecklistItem, itemOf } from '../../checklist/checklist-item';
import type { Query } from '../../database/query';
import { dayOf, londonDay } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { Level as LevelDocument, SalaryFigure, SalaryTable } from '../../payload-types';
import { isKnownMeasure } from '../salary-figures/fields/figure-key';

const MEASURE = ['currency', 'period', 'component', 'employment', 'statistic'] as const;

const levelOf = ({ slug, name, rank, bandFrom, bandTo }: LevelDocument): Level => ({
  slug,
  name,
  rank,
  band: bandFrom === null || bandFrom === undefined ? null : { from: bandFrom, to: bandTo ?? null },
});

/** All documents of a short list, in one statement, outside the reader's rights: the table is judged as a whole. */
const everything = { depth: 0, limit: 500, pagination: false, overrideAccess: true } as const;

async function figuresOf(req: PayloadRequest, table: Partial<SalaryTable>): Promise<SalaryFigure[]> {
  const measure: Where[] = MEASURE.map((name) => ({ [name]: { equals: table[name] } }));
  const figures = await req.payload.find({
    ...everything,
    collection: 'salary-figures',
    where: {
      and: [
        { role: { in: idsOf(table.roles) } },
        { level: { in: idsOf(table.levels) } },
        { region: { equals: idOf(table.region) } },
        { _status: { equals: 'published' } },
        { withdrawn: { not_equals: true } },
        ...measure,
      ],
    },
    req,
  });
  return figures.docs;
}

/** Figures that the published version shows already: only new references are refused for their age. */
async function figuresShownNow(query: Query, tableId: string | undefined): Promise<ReadonlySet<string>> {
  if (!tableId) return new Set();
  const rows = await query<{ id: string }>(
    `select figure.id from salary_tables pay
     join salary_figures figure on figure.region_id = pay.region_id and figure.currency::text = pay.currency::text
       and figure.period::text = pay.period::text and figure.component::text = pay.component::text
       and figure.employment::text = pay.employment::text and figure.statistic::text = pay.statistic::text
     join salary_tables_rels role on role.parent_id = pay.id and role.path = 'roles' and role.roles_id = figure.role_id
     join salary_tables_rels level on level.parent_id = pay.id and level.path = 'levels' and level.levels_id = figure.level_id
     where pay.id::text = $1 and pay._status = 'published' and pay.deleted_at is null and figure._status = 'published'`,
    [tableId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Everything that the salary domain says about a table as it stands in the form. */
export async function judgeTable(
  req: PayloadRequest,
  query: Query,
  table: Partial<SalaryTable>,
): Promise<ChecklistItem[]> {
  if (!isKnownMeasure(table)) return [];
  const roles = (
    await req.payload.find({
      ...everything,
      collection: 'roles',
      draft: true,
      where: { id: { in: idsOf(table.roles) } },
      req,
    })
  ).docs;
  const levels = (await req.payload.find({ ...everything, collection: 'levels', where: {}, req })).docs;
  const figures = idOf(table.region) ? await figuresOf(req, table) : [];
  const shownNow = await figuresShownNow(query, table.id);
  const region = idOf(table.region) ?? '';
  const chosen = new Set(idsOf(table.levels));
  const shownLevels = levels.filter(({ id }) => chosen.has(id));
  const cells = roles.flatMap((role) =>
    shownLevels.map((level): TableCell => {
      const figure = figures.find(
        (candidate) => idOf(candidate.role) === role.id && idOf(candidate.level) === level.id,
      );
      if (!figure) return { role: role.slug, level: level.slug, content: { kind: 'not-enough-data' } };
      const shown = {
        ...figure,
        role: role.slug,
        level: level.slug,
        region,
        max: figure.max ?? null,
        openAbove: figure.openAbove ?? false,
        asOf: dayOf(figure.asOf),
      };
      return {
        role: role.slug,
        level: level.slug,
        content: { kind: 'figure', isNew: !shownNow.has(figure.id), figure: shown },
      };
    }),
  );
  const findings = validateTable(
    { ...table, ...measureOf(table), region, roles, levels: shownLevels.map(levelOf), cells },
    { today: londonDay(), siteLevels: levels.map(levelOf) },
  );
  return findings.map(({ code, severity, field, message }) =>
    itemOf({ severity, field: field?.startsWith('cells') ? 'roles' : (field ?? 'caption'), message }, code, [
      field,
      amountsInRow(cells, field),
    ]),
  );
}

/** The amounts of the role that a finding is about: another number makes it another finding. */
function amountsInRow(cells: readonly TableCell[], field: string | null) {
  const role = field?.split('.')[1];
  return cells
    .filter((cell) => cell.role === role)
    .map(({ level, content }) =>
      content.kind === 'figure' ? [level, content.figure.min, content.figure.max] : [level],
    );
}

const measureOf = ({ currency, period, component, employment }: Partial<SalaryTable>) => ({
  currency: currency ?? 'GBP',
  period: period ?? 'year',
  component: component ?? 'base',
  employment: employment ?? 'permanent',
});
