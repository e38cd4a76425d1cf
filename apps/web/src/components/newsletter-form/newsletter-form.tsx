import { NEWSLETTER_PATH } from '@rolebook/contract/paths';
import type { NewsletterWording } from '@rolebook/contract/published/site';
import type { ReactNode } from 'react';

interface NewsletterFormProps {
  readonly id: string;
  readonly wording: NewsletterWording;
  /** Path of the page that holds it: recorded with the consent. */
  readonly path: string;
  readonly headingLevel?: 2 | 3;
  /** What was typed, and what was wrong with it, when the form is shown again. */
  readonly email?: string;
  readonly fault?: string;
  /** Purposes that were ticked when the form is shown again. */
  readonly ticked?: readonly string[];
  /** Further questions, all optional, between the purposes and the consent. */
  readonly children?: ReactNode;
  /** Single use; the form in a cached page has none, and the answer to its POST asks once more. */
  readonly formToken?: string;
}

/**
 * The sign-up: a plain POST that works without script. One purpose is agreed to by sending the form; where there are
 * several, each has a box, unticked. `src/enhance/newsletter.ts` sends it in place.
 */
export function NewsletterForm({
  id,
  wording,
  path,
  headingLevel = 2,
  email,
  fault,
  ticked = [],
  children,
  formToken,
}: NewsletterFormProps) {
  const Heading = `h${headingLevel}` as const;
  const { purposes } = wording;
  return (
    <section className="newsletter-form" data-enhance="newsletter">
      <div className="newsletter-form-words">
        <Heading id={id}>{wording.heading}</Heading>
        <p>{wording.promise}</p>
      </div>
      <form
        action={NEWSLETTER_PATH}
        method="post"
        data-done="Check your inbox: a message is on its way to you. Press the button on the page that it leads to; only then are you subscribed."
      >
        <label htmlFor={`${id}-email`}>E-mail address</label>
        <div className="newsletter-form-row">
          <input
            id={`${id}-email`}
            type="email"
            name="email"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={email}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `${id}-consent ${id}-status` : `${id}-consent`}
          />
          <button type="submit">{wording.buttonLabel}</button>
        </div>
        {purposes.length === 1 ? (
          purposes.map((purpose) => (
            <input key={purpose.slug} type="hidden" name="purposes" value={purpose.slug} />
          ))
        ) : (
          <fieldset>
            <legend>What may we send you?</legend>
            {purposes.map((purpose) => (
              <label key={purpose.slug} className="newsletter-form-purpose">
                <input
                  type="checkbox"
                  name="purposes"
                  value={purpose.slug}
                  defaultChecked={ticked.includes(purpose.slug)}
                />
                <span>
                  {purpose.label}. {purpose.description}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {children}
        <input type="hidden" name="wordingVersion" value={wording.version} />
        <input type="hidden" name="page" value={path} />
        {formToken && <input type="hidden" name="formToken" value={formToken} />}
        <div className="newsletter-form-trap" aria-hidden="true">
          <label>
            Leave this empty
            <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className="newsletter-form-consent" id={`${id}-consent`}>
          {wording.consent} <a href={wording.privacyPath}>Privacy policy</a>
        </p>
        <p
          className="newsletter-form-status"
          id={`${id}-status`}
          role="status"
          data-fault={fault ? true : undefined}
        >
          {fault}
        </p>
      </form>
    </section>
  );
}
