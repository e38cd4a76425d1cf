import { explorerPath } from '@rolebook/contract/explorer-address';
import type { SalaryListPage } from '@rolebook/contract/published/page';
import type { ExplorerCell } from '@rolebook/contract/published/salary-pages';
import { formatFigure, presenceOf, speakFigure } from '@rolebook/salary/format';
import { STATISTIC_LABELS } from '@rolebook/salary/labels';
import { bandText } from '@rolebook/salary/levels';
import { Money } from '../figure-token/figure-token';
import { drawnEnd, placeOf, type RangeScale, scaleFor, widthOf } from '../range-chart/range-scale';
import { Timestamp } from '../timestamp/timestamp';

const BAR_HEIGHT = 14;

/** Roles with their pay: a column for each level, or the one chosen with its bars, dates and kinds. */
export function ExplorerTable({ page }: { readonly page: SalaryListPage }) {
  const one = page.view.level !== null;
  const caption = page.region ? `Gross base salary a year, ${page.region.name}` : page.title;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="salary-table explorer-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            {one ? <OneLevelHead /> : <LevelHeads page={page} />}
          </tr>
        </thead>
        <tbody>{one ? <OneLevelRows page={page} /> : <AllLevelRows page={page} />}</tbody>
      </table>
    </section>
  );
}

/** Each level's name leads to that level alone, the highest paid first. */
function LevelHeads({ page }: { readonly page: SalaryListPage }) {
  const region = page.view.region ?? page.baseRegion;
  return page.shownLevels.map((level) => (
    <th key={level.slug} scope="col">
      {region ? (
        <a href={explorerPath({ ...page.view, region, level: level.slug, order: 'highest', page: 1 })}>
          {level.name}
        </a>
      ) : (
        level.name
      )}
      {level.band && <span className="salary-table-years"> {bandText(level.band)}</span>}
    </th>
  ));
}

function AllLevelRows({ page }: { readonly page: SalaryListPage }) {
  return page.rows.map(({ role, cells }) => (
    <tr key={role.slug}>
      <th scope="row">
        <a href={role.path}>{role.title}</a>
      </th>
      {page.shownLevels.map((level, index) => (
        <td key={level.slug}>
          <Pay cell={cells[index] ?? null} />
        </td>
      ))}
    </tr>
  ));
}

function OneLevelHead() {
  return (
    <>
      <th scope="col">Pay</th>
      <th scope="col" className="explorer-table-bar">
        Range
      </th>
      <th scope="col">As of</th>
      <th scope="col">Kind</th>
    </>
  );
}

function OneLevelRows({ page }: { readonly page: SalaryListPage }) {
  const shown = page.rows.flatMap(({ cells: [cell] }) =>
    cell && presenceOf(cell) === 'shown' ? [cell] : [],
  );
  const scale = scaleFor(shown);
  return page.rows.map(({ role, cells }) => {
    const cell = cells[0] ?? null;
    return (
      <tr key={role.slug}>
        <th scope="row">
          <a href={role.path}>{role.title}</a>
        </th>
        <td>
          <Pay cell={cell} />
        </td>
        <td className="explorer-table-bar">{cell && scale && <Bar cell={cell} scale={scale} />}</td>
        <td>{cell && <Timestamp date={cell.asOf} form="short" />}</td>
        <td className="explorer-table-kind">
          {cell && (cell.estimated ? 'estimate' : STATISTIC_LABELS[cell.statistic])}
        </td>
      </tr>
    );
  });
}

function Pay({ cell }: { readonly cell: ExplorerCell | null }) {
  return (
    <>
      <Money short={formatFigure(cell)} spoken={speakFigure(cell)} />
      {cell?.estimated && <span className="explorer-table-estimate"> est.</span>}
    </>
  );
}

/** The numbers stand beside it: nothing here that is not there. */
function Bar({ cell, scale }: { readonly cell: ExplorerCell; readonly scale: RangeScale }) {
  if (presenceOf(cell) !== 'shown') return null;
  return (
    <svg width="100%" height={BAR_HEIGHT} aria-hidden="true">
      <rect
        x={placeOf(cell.min, scale)}
        width={widthOf(cell.min, drawnEnd(cell), scale)}
        height={BAR_HEIGHT}
        data-estimated={cell.estimated || undefined}
      />
    </svg>
  );
}
