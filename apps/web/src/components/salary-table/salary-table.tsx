import type { Level, RoleRef, SalaryTable as Table } from '@rolebook/contract/published/salary';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { bandText } from '@rolebook/salary/levels';
import { Money } from '../figure-token/figure-token';
import { cellOf } from '../range-chart/range-chart';

interface SalaryTableProps {
  readonly table: Table;
  /** The page that the table stands on: a role does not link to itself. */
  readonly path: string;
  /** Where a heading above says the same, the caption is for screen readers alone. */
  readonly captionShown?: boolean;
}

/** Roles by levels, the figures exact. On a narrow screen the region scrolls, and takes the keyboard. */
export function SalaryTable({ table, path, captionShown = true }: SalaryTableProps) {
  const byRole = table.orientation === 'roles-as-columns';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="salary-table" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption className={captionShown ? undefined : 'sr-only'}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{byRole ? 'Level' : 'Role'}</th>
            {byRole
              ? table.roles.map((role) => (
                  <th key={role.slug} scope="col">
                    <RoleName role={role} path={path} />
                  </th>
                ))
              : table.levels.map((level) => (
                  <th key={level.slug} scope="col">
                    <LevelName level={level} />
                  </th>
                ))}
          </tr>
        </thead>
        <tbody>
          {byRole
            ? table.levels.map((level) => (
                <tr key={level.slug}>
                  <th scope="row">
                    <LevelName level={level} />
                  </th>
                  {table.roles.map((role) => (
                    <Cell key={role.slug} table={table} role={role.slug} level={level.slug} />
                  ))}
                </tr>
              ))
            : table.roles.map((role) => (
                <tr key={role.slug}>
                  <th scope="row">
                    <RoleName role={role} path={path} />
                  </th>
                  {table.levels.map((level) => (
                    <Cell key={level.slug} table={table} role={role.slug} level={level.slug} />
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </section>
  );
}

function RoleName({ role, path }: { readonly role: RoleRef; readonly path: string }) {
  return role.path && role.path !== path ? <a href={role.path}>{role.title}</a> : role.title;
}

function LevelName({ level }: { readonly level: Level }) {
  const years = level.band ? bandText(level.band) : level.bandNote;
  return (
    <>
      {level.name}
      {years && <span className="salary-table-years"> {years}</span>}
    </>
  );
}

interface CellProps {
  readonly table: Table;
  readonly role: string;
  readonly level: string;
}

function Cell({ table, role, level }: CellProps) {
  const figure = cellOf(table, role, level);
  return (
    <td>
      <Money short={formatFigure(figure)} spoken={speakFigure(figure)} />
    </td>
  );
}
