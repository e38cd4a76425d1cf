import type { Level } from '@rolebook/salary/levels';
import { type TableCell, validateTable } from '@rolebook/salary/validate-table';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError, type Where } from 'payload';
import { dayOf } from '../../../fields/calendar-date';
import { idOf, idsOf } from '../../../fields/id-of';
import type { Level as LevelDocument, SalaryFigure, SalaryTable } from '../../../payload-types';
import { isKnownMeasure } from '../../salary-figures/fields/figure-key';

const MEASURE = ['currency', 'period', 'component', 'employment', 'statistic'] as const;

const levelOf = ({ slug, name, rank, bandFrom, bandTo }: LevelDocument): Level => ({
  slug,
  name,
  rank,
  band: bandFrom === null || bandFrom === undefined ? null : { from: bandFrom, to: bandTo ?? null },
});

/** All documents of a short list, in one statement, outside the reader's rights: the table is judged as a whole. */
const everything = { depth: 0, limit: 500, pagination: false, overrideAccess: true } as const;

async function figuresOf(req: PayloadRequest, table: SalaryTable): Promise<SalaryFigure[]> {
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
        ...measure,
      ],
    },
    req,
  });
  return figures.docs;
}

/** Judges a table when it is published. A cell without a published figure says "Not enough data". */
export const checkTable: CollectionBeforeChangeHook<SalaryTable> = async ({ data, originalDoc, req }) => {
  const table = { ...originalDoc, ...data } as SalaryTable;
  if (data._status !== 'published' || !isKnownMeasure(table)) return data;
  const [roles, levels, figures] = [
    (
      await req.payload.find({
        ...everything,
        collection: 'roles',
        draft: true,
        where: { id: { in: idsOf(table.roles) } },
        req,
      })
    ).docs,
    (await req.payload.find({ ...everything, collection: 'levels', where: {}, req })).docs,
    await figuresOf(req, table),
  ];
  const region = idOf(table.region) ?? '';
  const chosen = new Set(idsOf(table.levels));
  const shownLevels = levels.filter(({ id }) => chosen.has(id));
  const cells = roles.flatMap((role) =>
    shownLevels.map((level): TableCell => {
      const figure = figures.find(
        (candidate) => idOf(candidate.role) === role.id && idOf(candidate.level) === level.id,
      );
      return {
        role: role.slug,
        level: level.slug,
        content: figure
          ? {
              kind: 'figure',
              isNew: false,
              figure: {
                ...figure,
                role: role.slug,
                level: level.slug,
                region,
                max: figure.max ?? null,
                openAbove: figure.openAbove ?? false,
                asOf: dayOf(figure.asOf),
              },
            }
          : { kind: 'not-enough-data' },
      };
    }),
  );
  const findings = validateTable(
    { ...table, region, roles, levels: shownLevels.map(levelOf), cells },
    { today: new Date().toISOString().slice(0, 10), siteLevels: levels.map(levelOf) },
  );
  const errors = findings
    .filter(({ severity }) => severity === 'refuse')
    .map(({ field, message }) => ({
      path: field?.startsWith('cells') ? 'roles' : (field ?? 'caption'),
      message,
    }));
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'salary-tables', id: originalDoc?.id, errors, req }, req.t);
  }
  return data;
};
