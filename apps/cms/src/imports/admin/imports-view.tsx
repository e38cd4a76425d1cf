import type { AdminViewServerProps } from 'payload';
import { ScrollTable } from '../../admin/scroll-table';
import { poolOf, queryOn } from '../../database/query';
import { mayPrepare } from '../answers';
import { type ImportRow, listImports } from '../import-rows';
import { ImportsPage } from './imports-page';
import { UploadForm } from './upload-form';
import { KIND_WORDS, momentText, STATE_WORDS } from './words';

const SHOWN = 30;

/** `/admin/imports`: upload a file, take figures out, and what was imported. */
export async function ImportsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const imports = mayPrepare(req, 'figures') ? await listImports(queryOn(poolOf(req.payload)), SHOWN) : [];
  return (
    <ImportsPage heading="Imports" steps={[{ label: 'Imports', url: '/admin/imports' }]} view={view}>
      <div className="imports__columns">
        <UploadForm />
        <section aria-labelledby="imports-out">
          <h2 id="imports-out">Take figures out</h2>
          <p>
            Every published figure as CSV. Change what you want to change in a spreadsheet and upload the file
            again: rows that you leave alone change nothing.
          </p>
          <p>
            <a download href="/api/exports/figures">
              Download all figures (CSV)
            </a>
          </p>
        </section>
      </div>
      <section aria-labelledby="imports-list">
        <h2 id="imports-list">Recent imports</h2>
        {imports.length === 0 ? <p>Nothing was imported yet.</p> : <ImportList imports={imports} />}
      </section>
    </ImportsPage>
  );
}

function ImportList({ imports }: { imports: readonly Omit<ImportRow, 'plan' | 'proposals'>[] }) {
  return (
    <ScrollTable
      className="imports__scroll"
      columns={['File', 'What', 'State', 'Uploaded', 'Applied']}
      label="Table of recent imports"
      tableClassName="imports__table"
    >
      {imports.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <a href={`/admin/imports/${row.id}`}>{row.origin}</a>
          </th>
          <td>{KIND_WORDS[row.kind]}</td>
          <td>{STATE_WORDS[row.state]}</td>
          <td>
            {momentText(row.createdAt)}
            {row.createdBy && `, ${row.createdBy}`}
          </td>
          <td>
            {row.appliedAt ? `${momentText(row.appliedAt)}${row.appliedBy ? `, ${row.appliedBy}` : ''}` : '–'}
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
