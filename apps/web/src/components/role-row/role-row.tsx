import type { RoleListPage } from '@rolebook/contract/published/page';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { Money } from '../figure-token/figure-token';

/** A role in a list, with the figure that stands for it. */
export function RoleRow({ role }: { readonly role: RoleListPage['roles'][number] }) {
  const { figure } = role;
  return (
    <article className="role-row">
      <h3>
        <a href={role.path}>{role.title}</a>
      </h3>
      <p className="role-row-summary">{role.summary}</p>
      <p className="role-row-pay" data-missing={figure === null || undefined}>
        <Money short={formatFigure(figure)} spoken={speakFigure(figure)} />
        {figure && (
          <span className="role-row-level">
            {figure.level.name}, {figure.region.name}
          </span>
        )}
      </p>
    </article>
  );
}
