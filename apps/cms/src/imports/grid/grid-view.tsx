import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { SalaryTable } from '../../payload-types';
import { may } from '../../rights/access';
import { loadVocabulary } from '../vocabulary';
import { loadGrid } from './load-grid';
import { SalaryGrid } from './salary-grid';

/** The tab "Numbers" of a salary table: all its figures in one grid. */
export async function GridView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult;
  if (!may(req, 'salary-figures', 'update')) {
    return (
      <Gutter className="salary-grid">
        <p>Figures are edited by editors and publishers.</p>
      </Gutter>
    );
  }
  const table = doc as unknown as SalaryTable;
  const grid = await loadGrid(req.payload, table, await loadVocabulary(req.payload));
  return (
    <Gutter className="salary-grid">
      {grid.roles.length === 0 || grid.levels.length === 0 ? (
        <p>Choose roles and levels for this table first, and save it: then its numbers can be typed here.</p>
      ) : (
        <SalaryGrid mayPublish={may(req, 'salary-figures', 'publish')} table={grid} />
      )}
    </Gutter>
  );
}
