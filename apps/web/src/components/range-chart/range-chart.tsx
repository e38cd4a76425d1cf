import type { SalaryFigure, SalaryTable } from '@rolebook/contract/published/salary';
import { formatAmount, formatFigure, formatPart, presenceOf } from '@rolebook/salary/format';
import { bandText } from '@rolebook/salary/levels';
import { drawnEnd, placeOf, type RangeScale, scaleFor, widthOf } from './range-scale';

/** Height of a row and of its bar, and the baseline of its labels, in CSS pixels. */
const ROW = 30;
const BAR = 15;
const BASELINE = 20;

/** Up to four roles have a colour each; more would be a puzzle, and every bar is labelled anyway. */
const MOST_COLOURS = 4;

export function cellOf(table: SalaryTable, role: string, level: string): SalaryFigure | null {
  return table.cells.find((cell) => cell.role === role && cell.level === level)?.figure ?? null;
}

/**
 * Pay ranges as bars on one axis, from min to max, drawn on the server. Places are percentages and type is in pixels,
 * so it fits 320 px as well as a printed page. Needs the table beside it: that is its text alternative.
 */
export function RangeChart({ table, label }: { readonly table: SalaryTable; readonly label: string }) {
  const scale = scaleFor(
    table.cells.flatMap(({ figure }) => (figure && presenceOf(figure) === 'shown' ? [figure] : [])),
  );
  if (!scale) return null;
  const coloured = table.roles.length <= MOST_COLOURS;
  return (
    <div
      className="range-chart"
      role="img"
      aria-label={label}
      data-roles={table.roles.length === 1 ? 'one' : 'many'}
    >
      {table.levels.map((level) => (
        <div key={level.slug} className="range-chart-level">
          <p className="range-chart-level-name">
            {level.name}
            <span>{level.band ? bandText(level.band) : level.bandNote}</span>
          </p>
          {table.roles.map((role, index) => (
            <div key={role.slug} className="range-chart-row" data-series={coloured ? index + 1 : undefined}>
              <RowName
                title={table.roles.length > 1 ? role.title : null}
                figure={cellOf(table, role.slug, level.slug)}
              />
              <Bar figure={cellOf(table, role.slug, level.slug)} scale={scale} />
            </div>
          ))}
        </div>
      ))}
      <Axis table={table} scale={scale} />
    </div>
  );
}

function RowName({ title, figure }: { readonly title: string | null; readonly figure: SalaryFigure | null }) {
  const median = figure !== null && presenceOf(figure) === 'shown' && figure.median !== null;
  if (title === null && !median) return null;
  return (
    <p className="range-chart-role">
      {title}
      {median && <span>median {formatPart(figure, 'median')}</span>}
    </p>
  );
}

function Grid({ scale }: { readonly scale: RangeScale }) {
  return (
    <g className="range-chart-grid">
      {scale.ticks.map((tick) => (
        <line key={tick} x1={placeOf(tick, scale)} x2={placeOf(tick, scale)} y1="0" y2="100%" />
      ))}
    </g>
  );
}

function Bar({ figure, scale }: { readonly figure: SalaryFigure | null; readonly scale: RangeScale }) {
  if (!figure || presenceOf(figure) !== 'shown') {
    return (
      <svg className="range-chart-plot" width="100%" height={ROW} aria-hidden="true">
        <Grid scale={scale} />
        <text className="range-chart-missing" x="0" y={BASELINE}>
          {formatFigure(figure)}
        </text>
      </svg>
    );
  }
  const end = drawnEnd(figure);
  const open = figure.max === null || figure.openAbove;
  const top = (ROW - BAR) / 2;
  return (
    <svg className="range-chart-plot" width="100%" height={ROW} aria-hidden="true">
      <Grid scale={scale} />
      <rect
        className="range-chart-bar"
        x={placeOf(figure.min, scale)}
        y={top}
        width={widthOf(figure.min, end, scale)}
        height={BAR}
        data-open={open || undefined}
      />
      {figure.median !== null && (
        <line
          className="range-chart-median"
          x1={placeOf(figure.median, scale)}
          x2={placeOf(figure.median, scale)}
          y1={top - 4}
          y2={top + BAR + 4}
        />
      )}
      <text x={placeOf(figure.min, scale)} dx="-7" y={BASELINE} textAnchor="end">
        {formatPart(figure, 'min')}
      </text>
      <text x={placeOf(end, scale)} dx="7" y={BASELINE}>
        {figure.max === null ? 'and more' : formatPart(figure, 'max')}
      </text>
    </svg>
  );
}

function Axis({ table, scale }: { readonly table: SalaryTable; readonly scale: RangeScale }) {
  return (
    <div className="range-chart-row range-chart-axis">
      <svg className="range-chart-plot" width="100%" height={ROW} aria-hidden="true">
        {scale.ticks.map((tick, index) => (
          <text
            key={tick}
            x={placeOf(tick, scale)}
            y={BASELINE}
            textAnchor="middle"
            data-tick={index % 2 === 1 ? 'minor' : 'major'}
          >
            {formatAmount(tick, table.currency, table.period === 'year' ? 'short' : 'full')}
          </text>
        ))}
      </svg>
    </div>
  );
}
