import { type FigureFinding, validateFigure } from '@rolebook/salary/validate-figure';
import type { PayloadRequest } from 'payload';
import { type ChecklistItem, itemOf } from '../../checklist/checklist-item';
import type { Query } from '../../database/query';
import { dayOf, londonDay } from '../../fields/calendar-date';
import { idsOf, isUuid } from '../../fields/id-of';
import type { SalaryFigure } from '../../payload-types';
import { isKnownMeasure } from './fields/figure-key';
import { figureContext } from './figure-context';
import { publishedOfKey } from './published-of-key';
import { stateOf } from './revisions/figure-state';
import { lastPublished } from './revisions/last-published';

/** Fields of the form; a finding about one source is shown at the field that holds it. */
const fieldOf = (path: string | null) => path?.split('.')[0] ?? null;

/**
 * Everything that the salary domain says about a figure as it stands in the form. A withdrawn figure shows no number, so
 * nothing is said about it.
 */
export async function judgeFigure(
  req: PayloadRequest,
  query: Query,
  figure: Partial<SalaryFigure>,
): Promise<ChecklistItem[]> {
  if (!isKnownMeasure(figure) || figure.withdrawn) return [];
  const findings = await findingsOf(req, query, figure);
  const numbers = [
    figure.min,
    figure.max,
    figure.openAbove ?? false,
    figure.median,
    figure.sampleSize,
    figure.asOf,
  ];
  return findings.map(({ code, severity, field, message }) =>
    itemOf(
      { severity, field: fieldOf(field), message },
      code,
      numbers.map((value) => value ?? null),
    ),
  );
}

async function findingsOf(
  req: PayloadRequest,
  query: Query,
  figure: Partial<SalaryFigure>,
): Promise<FigureFinding[]> {
  const asOf = figure.asOf ? dayOf(figure.asOf) : '';
  const last = figure.id ? await lastPublished(req, figure.id) : null;
  return validateFigure(
    {
      currency: figure.currency ?? '',
      period: figure.period ?? 'year',
      employment: figure.employment ?? 'permanent',
      min: figure.min ?? null,
      max: figure.max ?? null,
      openAbove: figure.openAbove ?? false,
      median: figure.median ?? null,
      sampleSize: figure.sampleSize ?? null,
      asOf,
      validFrom: figure.validFrom ? dayOf(figure.validFrom) : asOf,
      validTo: figure.validTo ? dayOf(figure.validTo) : null,
      sources: await sourcesOf(query, figure),
      overrideReason: figure.overrideReason ?? null,
    },
    {
      today: londonDay(),
      published: await publishedOfKey(req, figure, figure.id),
      previous: last && !last.withdrawn ? stateOf(last) : null,
      ...(await figureContext(query, figure)),
    },
  );
}

const sourcesOf = (query: Query, figure: Partial<SalaryFigure>) =>
  query<{ name: string; licence: string | null }>(
    `select name, licence from sources where id::text = any($1::text[])`,
    [`{${idsOf(figure.sources).filter(isUuid).join(',')}}`],
  );
