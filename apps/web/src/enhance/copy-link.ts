const SHOWN_FOR_MS = 4000;

/** Turns the link to the page into a button that copies it, where the browser may write to the clipboard. */
export function copyLinks(link: HTMLAnchorElement) {
  if (!navigator.clipboard) return;
  const label = 'Copy link';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Refused by the reader or the browser: the plain link still works.
      button.replaceWith(link);
      return;
    }
    const done = link.dataset.done ?? '';
    button.textContent = done;
    status.textContent = done;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, SHOWN_FOR_MS);
  });
  link.replaceWith(button);
  button.after(status);
}
