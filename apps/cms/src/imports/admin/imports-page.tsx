import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { mayPrepare } from '../answers';

interface PageProps {
  readonly view: AdminViewServerProps;
  readonly heading: string;
  readonly steps: readonly { readonly label: string; readonly url: string }[];
  readonly children: ReactNode;
}

/**
 * The frame of a view of our own: Payload leaves such views open to everybody, so who may see it is decided here.
 * @throws redirect to the sign-in page for strangers
 */
export function ImportsPage({ children, heading, steps, view }: PageProps) {
  const { initPageResult, params, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  if (!req.user)
    redirect(`/admin/login?redirect=${encodeURIComponent(steps.at(-1)?.url ?? '/admin/imports')}`);
  const isAllowed = mayPrepare(req, 'figures');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...steps]} />
      <Gutter className="imports">
        <h1>{heading}</h1>
        {isAllowed ? (
          children
        ) : (
          <p>Imports are for editors and publishers. Ask an administrator for the right.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
