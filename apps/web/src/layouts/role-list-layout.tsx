import type { RoleListPage } from '@rolebook/contract/published/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { EmptyState } from '../components/empty-state/empty-state';
import { PageHeading } from '../components/page-heading/page-heading';
import { RoleRow } from '../components/role-row/role-row';
import { Section } from '../components/section/section';
import type { Frame } from './frame';
import { PageFrame } from './page-frame';

interface RoleListLayoutProps {
  readonly page: RoleListPage;
  readonly frame: Frame;
}

type Role = RoleListPage['roles'][number];

/** Roles by family, in the order given; those without one come last. */
function byFamily(roles: readonly Role[]): [string, Role[]][] {
  const families = new Map<string, Role[]>();
  const named = roles.filter((role) => role.family !== null);
  const others = roles.filter((role) => role.family === null);
  for (const role of named)
    families.set(role.family ?? '', [...(families.get(role.family ?? '') ?? []), role]);
  if (others.length > 0) families.set(named.length > 0 ? 'Other roles' : 'All roles', others);
  return [...families];
}

export function RoleListLayout({ page, frame }: RoleListLayoutProps) {
  return (
    <PageFrame site={frame.site} path={page.path}>
      <div className="index-page">
        <Breadcrumbs trail={[]} />
        <PageHeading title={page.title} standfirst={page.seo.description} />
        {page.roles.length === 0 && <EmptyState>No role guide has been published yet.</EmptyState>}
        {byFamily(page.roles).map(([family, roles], index) => (
          <Section key={family} id={`family-${index + 1}`} heading={family}>
            <div>
              {roles.map((role) => (
                <RoleRow key={role.slug} role={role} />
              ))}
            </div>
          </Section>
        ))}
      </div>
    </PageFrame>
  );
}
