import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { may } from '../../../rights/access';
import { NOT_YOURS } from '../desk-request';
import './desk.css';

interface DeskTemplateProps extends AdminViewServerProps {
  readonly title: string;
  /** Only called for those who may see it. */
  readonly content: () => Promise<ReactNode>;
}

/** The frame of the desk's pages about subscribers: the admin's own, for the newsletter right alone. */
export async function DeskTemplate({ title, content, ...props }: DeskTemplateProps) {
  const { req, visibleEntities, permissions } = props.initPageResult;
  const allowed = may(req, 'subscribers', 'read');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={props.initPageResult.locale}
      params={props.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={props.searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="newsletter-desk">
        <h1>{title}</h1>
        {allowed ? await content() : <p>{req.user ? NOT_YOURS : 'Sign in first.'}</p>}
      </Gutter>
    </DefaultTemplate>
  );
}
