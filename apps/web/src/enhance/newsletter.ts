const TOKEN_ADDRESS = '/newsletter/form-token';
/** A form that comes back within a second of its token is taken for a program's. Who types fast waits out the rest. */
const TOKEN_AGE_MS = 1_200;

/**
 * Sends the sign-up without leaving the page. Its token is fetched when somebody enters the form, because the page is
 * the same for everybody. Whatever is not understood falls back to the plain POST, which always works.
 */
export function sendNewsletterInPlace(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const button = form.querySelector('button');
  if (!status || !button) return;
  /** When the token was made, on the clock of this page. The one in the page itself is as old as the page. */
  let token: Promise<number> | undefined = form.querySelector('[name="formToken"]')
    ? Promise.resolve(performance.now())
    : undefined;

  form.addEventListener('focusin', () => {
    token ??= fetchToken(form);
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    delete status.dataset.fault;
    status.textContent = 'Sending…';
    try {
      token ??= fetchToken(form);
      await sleepUntil((await token) + TOKEN_AGE_MS);
      const answer = await post(form);
      if (answer === 'accepted') {
        form.replaceChildren(status);
        status.textContent = form.dataset.done ?? '';
        return;
      }
      button.disabled = false;
      status.dataset.fault = '';
      status.textContent = answer;
      // A token is good for one answer.
      token = undefined;
      form.querySelector<HTMLInputElement>('[type="email"]')?.focus();
    } catch {
      form.submit();
    }
  });
}

const sleepUntil = (time: number) =>
  new Promise((done) => setTimeout(done, Math.max(0, time - performance.now())));

/** @returns when it arrived */
async function fetchToken(form: HTMLFormElement): Promise<number> {
  const response = await fetch(TOKEN_ADDRESS, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error('no token');
  const { token } = await response.json();
  form.querySelector('[name="formToken"]')?.remove();
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = 'formToken';
  input.value = token;
  form.append(input);
  return performance.now();
}

/** `accepted`, or the words of the fault. @throws when the answer is of another shape */
async function post(form: HTMLFormElement): Promise<string> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.append(name, String(value));
  const response = await fetch(form.action, {
    method: 'POST',
    body: fields,
    headers: { accept: 'application/json' },
  });
  const answer = await response.json();
  if (response.ok && answer.status === 'accepted') return 'accepted';
  if (typeof answer.error?.message !== 'string') throw new Error('unknown answer');
  return answer.error.message;
}
