import type { SalaryTablePage } from '@rolebook/contract/published/page';
import type { SalaryFigure, Source } from '@rolebook/contract/published/salary';
import { presenceOf } from '@rolebook/salary/format';
import { captionOf } from '@rolebook/salary/labels';
import { sourcesOf } from '../components/sources/sources';
import { csvLine } from './csv';

export type DownloadFormat = 'csv' | 'json';

const COLUMNS = [
  'role',
  'level',
  'region',
  'currency',
  'period',
  'component',
  'employment',
  'statistic',
  'status',
  'min',
  'max',
  'open_above',
  'median',
  'sample_size',
  'as_of',
  'valid_from',
  'review_by',
  'confidence',
  'sources',
  'licences',
] as const;

/** What the page shows and nothing more: numbers that readers do not see are in no file either. */
interface Row {
  readonly role: string;
  readonly level: string;
  readonly status: 'shown' | 'variable' | 'not-enough-data';
  readonly figure: SalaryFigure | null;
}

function rowsOf({ table }: SalaryTablePage): Row[] {
  return table.roles.flatMap((role) =>
    table.levels.map((level) => {
      const cell = table.cells.find((one) => one.role === role.slug && one.level === level.slug);
      const status = presenceOf(cell?.figure ?? null);
      const figure = status === 'shown' ? (cell?.figure ?? null) : null;
      return { role: role.title, level: level.name, status, figure };
    }),
  );
}

const sourceLine = (source: Source) =>
  [
    `Source: ${source.name}`,
    source.publisher,
    source.licence ? `Licence: ${source.licence}` : 'Licence: not stated',
    source.url,
  ]
    .filter(Boolean)
    .join('; ');

/**
 * A table as CSV: comment lines (`#`) that say what it is and whose, then one line for each role and level.
 * With a byte order mark, without which Excel reads UTF-8 as Windows-1252.
 */
export function tableCsv(page: SalaryTablePage, siteUrl: string): string {
  const { table } = page;
  const comments = [
    page.title,
    captionOf({ ...table, regionName: table.region.name }),
    `As of: ${table.asOf ?? 'no figures yet'}${table.reviewBy ? `; review by: ${table.reviewBy}` : ''}`,
    ...sourcesOf(table.cells.flatMap(({ figure }) => (figure ? [figure] : []))).map(sourceLine),
    `From: ${siteUrl}${page.path}`,
  ];
  const rows = rowsOf(page).map(({ role, level, status, figure }) =>
    csvLine([
      role,
      level,
      table.region.name,
      table.currency,
      table.period,
      table.component,
      table.employment,
      table.statistic,
      status,
      figure?.min ?? null,
      figure?.max ?? null,
      figure ? figure.openAbove || figure.max === null : null,
      figure?.median ?? null,
      figure?.sampleSize ?? null,
      figure?.asOf ?? null,
      figure?.validFrom ?? null,
      figure?.reviewBy ?? null,
      figure?.confidence ?? null,
      figure?.sources.map(({ name }) => name).join('; ') ?? null,
      figure?.sources.map(({ licence }) => licence ?? 'not stated').join('; ') ?? null,
    ]),
  );
  const told = comments.map((line) => csvLine([`# ${line.replace(/\s+/g, ' ')}`]));
  return `\ufeff${told.join('')}${csvLine([...COLUMNS])}${rows.join('')}`;
}

/** The same as JSON, with the history of every figure. */
export function tableJson(page: SalaryTablePage, siteUrl: string): string {
  const { table } = page;
  return JSON.stringify(
    {
      title: page.title,
      url: `${siteUrl}${page.path}`,
      asOf: table.asOf,
      reviewBy: table.reviewBy,
      region: table.region,
      currency: table.currency,
      period: table.period,
      component: table.component,
      employment: table.employment,
      statistic: table.statistic,
      note: table.note,
      footnotes: table.footnotes,
      rows: rowsOf(page).map(({ role, level, status, figure }) => ({
        role,
        level,
        status,
        ...(figure && {
          min: figure.min,
          max: figure.max,
          openAbove: figure.openAbove || figure.max === null,
          median: figure.median,
          sampleSize: figure.sampleSize,
          asOf: figure.asOf,
          validFrom: figure.validFrom,
          reviewBy: figure.reviewBy,
          confidence: figure.confidence,
          sources: figure.sources.map(({ id }) => id),
        }),
      })),
      sources: sourcesOf(table.cells.flatMap(({ figure }) => (figure ? [figure] : []))),
      history: page.history.map(({ introduction, level, revisions, role }) => ({
        role: role.title,
        level: level.name,
        introduction,
        revisions,
      })),
      corrections: page.corrections,
    },
    null,
    2,
  );
}

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
} as const;

export function tableDownload(page: SalaryTablePage, format: DownloadFormat, siteUrl: string): Response {
  const write = format === 'csv' ? tableCsv : tableJson;
  return new Response(write(page, siteUrl), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${page.table.slug}.${format}"`,
      // The page is what search engines should find.
      'x-robots-tag': 'noindex',
      link: `<${siteUrl}${page.path}>; rel="canonical"`,
    },
  });
}
