import { MESSAGE_LENGTH } from '@rolebook/contract/reader-message';
import type { MessageFault, TypedMessage } from '../../messages/view';

interface MessageFormProps {
  readonly action: string;
  readonly buttonLabel: string;
  /** An answer cannot be given without one. */
  readonly needsAddress: boolean;
  readonly typed: TypedMessage;
  readonly fault: MessageFault | null;
  /** Single use; null while the cms cannot give one, and then sending asks for one again. */
  readonly formToken: string | null;
  readonly privacyPath: string;
}

/** A letter to the desk: a plain POST, checked by the cms, given back as typed when something is wrong with it. */
export function MessageForm({
  action,
  buttonLabel,
  needsAddress,
  typed,
  fault,
  formToken,
  privacyPath,
}: MessageFormProps) {
  const describe = (field: string, hint: string | null) =>
    [hint, fault?.field === field ? 'message-form-fault' : null].filter(Boolean).join(' ') || undefined;
  const isWrong = (field: string) => (fault?.field === field ? true : undefined);
  return (
    <form className="message-form" action={action} method="post">
      {fault && (
        <p className="message-form-fault" id="message-form-fault" role="alert">
          {fault.text}
        </p>
      )}
      {typed.page && (
        <p className="message-form-subject">
          About <a href={typed.page}>{typed.about || typed.page}</a>
        </p>
      )}
      <div className="message-form-field">
        <label htmlFor="message-form-message">What is it about?</label>
        <textarea
          id="message-form-message"
          name="message"
          rows={8}
          required
          maxLength={MESSAGE_LENGTH}
          defaultValue={typed.message}
          aria-invalid={isWrong('message')}
          aria-describedby={describe('message', null)}
        />
      </div>
      <div className="message-form-field">
        <label htmlFor="message-form-email">
          E-mail address{needsAddress ? '' : ' (optional, if you would like an answer)'}
        </label>
        <input
          id="message-form-email"
          type="email"
          name="email"
          autoComplete="email"
          required={needsAddress}
          maxLength={254}
          defaultValue={typed.email}
          aria-invalid={isWrong('email')}
          aria-describedby={describe('email', null)}
        />
      </div>
      <div className="message-form-field">
        <label htmlFor="message-form-name">Your name (optional)</label>
        <input
          id="message-form-name"
          type="text"
          name="name"
          autoComplete="name"
          maxLength={200}
          defaultValue={typed.name}
        />
      </div>
      <input type="hidden" name="page" value={typed.page} />
      <input type="hidden" name="about" value={typed.about} />
      {formToken && <input type="hidden" name="formToken" value={formToken} />}
      <div className="message-form-trap" aria-hidden="true">
        <label>
          Leave this empty
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p className="message-form-privacy">
        We use what you write to answer it, and delete it a year after it is settled.{' '}
        <a href={privacyPath}>Privacy policy</a>
      </p>
      <button type="submit">{buttonLabel}</button>
    </form>
  );
}
