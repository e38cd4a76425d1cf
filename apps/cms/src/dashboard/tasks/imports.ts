import { counted, type DashboardTask, foundIn } from '../task';

interface OpenImport {
  readonly id: string;
  readonly origin: string;
  readonly state: 'waiting' | 'reading' | 'checked' | 'applying';
  readonly rows: number;
  readonly madeBy: string;
  readonly total: number;
}

const DETAILS: Readonly<Record<OpenImport['state'], string>> = {
  waiting: 'waits for the worker',
  reading: 'is being read',
  checked: 'checked, to be applied or put aside',
  applying: 'is being applied',
};

/** Imports that run, and dry runs that nobody has applied or put aside yet. */
export const openImports: DashboardTask = {
  key: 'imports',
  title: (total) => `${counted(total, 'import')} not finished`,
  urgency: 'soon',
  needs: { collection: 'salary-figures', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<OpenImport>(
      `select imports.id, imports.origin, imports.state, imports.rows_read as rows,
         coalesce((select name from users where users.id::text = imports.created_by), 'a former user') as "madeBy",
         count(*) over ()::int as total
       from rolebook.imports where imports.state in ('waiting', 'reading', 'checked', 'applying')
       order by imports.created_at desc limit $1`,
      [limit],
    );
    return foundIn(rows, ({ id, madeBy, origin, rows: read, state }) => ({
      text: origin,
      detail: `${DETAILS[state]}${state === 'reading' ? `, ${read} rows so far` : ''}; by ${madeBy}`,
      href: `/admin/imports/${id}`,
    }));
  },
};
