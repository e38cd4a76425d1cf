import { exampleContent, exampleFoot } from '@rolebook/emails/issue/example';
import { renderIssueMail } from '@rolebook/emails/issue/issue-mail';
import { type FrozenMail, PREFERENCES_MARK, UNSUBSCRIBE_MARK } from '../sending/mail-frame';

/** An issue of the usual size, as it is frozen when sending starts. */
export async function drillMail(): Promise<FrozenMail> {
  const mail = await renderIssueMail(exampleContent, {
    ...exampleFoot,
    unsubscribeUrl: UNSUBSCRIBE_MARK,
    preferencesUrl: PREFERENCES_MARK,
  });
  return {
    ...mail,
    from: 'Rolebook <hello@rolebook.example>',
    listId: '<drill.rolebook.example>',
    replyTo: 'hello@rolebook.example',
  };
}
