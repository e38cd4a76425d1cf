import type { ReactNode } from 'react';

interface TokenFormProps {
  readonly path: string;
  readonly token: string;
  /** What the form asks for, where its page has several. */
  readonly action?: string;
  readonly button: string;
  /** The one thing that the page is for, or something beside it. */
  readonly weight?: 'main' | 'quiet';
  readonly children?: ReactNode;
}

/** A form whose token travels in its body: nothing happens before its button is pressed. */
export function TokenForm({ path, token, action, button, weight = 'main', children }: TokenFormProps) {
  return (
    <form className="token-form" action={path} method="post">
      <input type="hidden" name="token" value={token} />
      {action && <input type="hidden" name="action" value={action} />}
      {children}
      <div>
        <button type="submit" className="token-form-button" data-weight={weight}>
          {button}
        </button>
      </div>
    </form>
  );
}
