import { ROLES_PATH } from '@rolebook/contract/paths';
import type { RoleListPage } from '@rolebook/contract/published/page';
import { STATISTICS } from '@rolebook/salary/figure';
import { londonDay } from '../../fields/calendar-date';
import { STANDS } from '../figures';
import { LADDER_KIND, REPRESENTATIVE_LEVEL } from '../list-sizes';
import { type Building, plainSeo } from './building';

/**
 * Every published guide in the order of paths, with the figure that stands for it: one statement that reads what a row
 * shows and nothing else, because there may be a thousand of them on the page.
 */
const ROWS = `
  with pay as (
    select distinct on (figure.role_id) figure.role_id, jsonb_build_object(
      'currency', figure.currency, 'period', figure.period, 'min', figure.min, 'max', figure.max,
      'openAbove', coalesce(figure.open_above, false), 'median', figure.median, 'sampleSize', figure.sample_size,
      'variable', coalesce(figure.variable, false),
      'level', jsonb_build_object('name', level.name), 'region', jsonb_build_object('name', region.name)) as figure
    from salary_figures figure
    join levels level on level.id = figure.level_id and level.slug = $1
    join regions region on region.id = figure.region_id and region.is_base
    where ${STANDS('$2')}
      and figure.currency = $3 and figure.period = $4 and figure.component = $5 and figure.employment = $6
    order by figure.role_id, array_position($7::text[], figure.statistic::text), figure.id
  )
  select announced.path, role.slug, role.title, role.family, role.summary, pay.figure
  from rolebook.announced announced
  join roles role on role.id = announced.document_id::uuid
  left join pay on pay.role_id = role.id
  where announced.collection = 'roles' and announced.path is not null
  order by announced.path, announced.document_id`;

export async function roleListPage({ query }: Building): Promise<RoleListPage> {
  const roles = await query<RoleListPage['roles'][number]>(ROWS, [
    REPRESENTATIVE_LEVEL,
    londonDay(),
    LADDER_KIND.currency,
    LADDER_KIND.period,
    LADDER_KIND.component,
    LADDER_KIND.employment,
    `{${STATISTICS.join(',')}}`,
  ]);
  const title = 'Role guides';
  return {
    kind: 'role-list',
    id: ROLES_PATH,
    path: ROLES_PATH,
    title,
    seo: plainSeo(title, 'What each job is, what it pays at each level, and how people get into it.'),
    roles,
  };
}
