import type { CollectionConfig } from 'payload';
import { expectedVersionField } from '../../concurrency/expected-version';
import { configuration } from '../../configuration';
import { passwordResetMail } from '../../mail/password-reset';
import { collectionAccess } from '../../rights/access';
import { rightsOf } from '../../rights/actor';
import { recordedHooks } from '../collection-hooks';
import { endSessionsOfDisabled } from './hooks/end-sessions';
import { inviteNewUser } from './hooks/invite';
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keep-an-admin';
import { refuseDisabled } from './hooks/refuse-disabled';
import { requireLongPassword } from './hooks/require-long-password';

const onlyAdmins = ({ req }: { req: { user: unknown } }) =>
  rightsOf(req.user as Parameters<typeof rightsOf>[0]).includes('admin');

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'rights', 'disabled'],
    description: 'Accounts of the newsroom. The names over articles are under "Authors".',
  },
  access: collectionAccess('users', { drafts: false, trash: false }),
  auth: {
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    // The gate in front of the login stops at five tries; this stands behind it.
    maxLoginAttempts: 10,
    lockTime: 10 * 60_000,
    forgotPassword: {
      generateEmailHTML: (args) => passwordResetMail.html(args?.token ?? ''),
      generateEmailSubject: () => passwordResetMail.subject(),
    },
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict', secure: configuration().CMS_URL.startsWith('https://') },
  },
  lockDocuments: false,
  hooks: recordedHooks({
    beforeOperation: [requireLongPassword],
    beforeChange: [keepAnAdmin, endSessionsOfDisabled],
    beforeLogin: [refuseDisabled],
    beforeDelete: [keepAnAdminOnDelete],
    afterChange: [inviteNewUser],
  }),
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'rights',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: { create: onlyAdmins, update: onlyAdmins },
      options: [
        { label: 'Admin: everything, and users', value: 'admin' },
        { label: 'Publisher: decides what readers see', value: 'publisher' },
        { label: 'Editor: edits everything', value: 'editor' },
        { label: 'Author: writes drafts', value: 'author' },
        { label: 'Newsletter: subscribers and issues', value: 'newsletter' },
      ],
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      access: { create: onlyAdmins, update: onlyAdmins },
      admin: { description: 'Ends every session of this user at once. Their work stays.' },
    },
    expectedVersionField(),
  ],
};
