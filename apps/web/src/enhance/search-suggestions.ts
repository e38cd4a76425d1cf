const ADDRESS = '/search/suggestions';
/** Somebody who types faster than this is not asked for. */
const PAUSE_MS = 120;

interface Suggestion {
  readonly title: string;
  readonly path: string;
  readonly label: string;
}

/**
 * Offers titles under a search field: a combobox whose list can be walked with the arrow keys (ARIA APG, list
 * autocomplete with manual selection). Without an answer the form stays the plain form that it is.
 */
export function suggestTitles(form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>('[type="search"]');
  if (!input) return;
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  const status = document.createElement('span');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  form.append(list, status);
  const set = (name: string, value: string) => input.setAttribute(`aria-${name}`, value);
  input.setAttribute('role', 'combobox');
  set('autocomplete', 'list');
  set('controls', list.id);

  let chosen = -1;
  let timer: ReturnType<typeof setTimeout>;
  let asked: AbortController | undefined;

  const choose = (index: number) => {
    const options = [...list.children];
    chosen = options.length ? (index + options.length + 1) % (options.length + 1) : -1;
    if (chosen === options.length) chosen = -1;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === chosen));
    set('activedescendant', options[chosen]?.id ?? '');
  };
  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(
      ...suggestions.map(({ title, path, label }, at) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${at}`;
        option.setAttribute('role', 'option');
        option.dataset.path = path;
        for (const text of [title, label])
          option.append(Object.assign(document.createElement('span'), { textContent: text }));
        return option;
      }),
    );
    list.hidden = !suggestions.length;
    set('expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : `${suggestions.length} suggestions`;
    choose(-1);
  };
  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    show([]);
  };
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const query = new URLSearchParams({ q: input.value });
      const response = await fetch(`${ADDRESS}?${query}`, { signal: asked.signal });
      show((await response.json()).suggestions);
    } catch {
      // Overtaken by the next letter, or no answer: the form works without.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (list.hidden) return;
    if (key === 'ArrowDown') choose(chosen + 1);
    else if (key === 'ArrowUp') choose(chosen - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && chosen >= 0) open(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  const open = (option: Element | null | undefined) => {
    if (option instanceof HTMLElement && option.dataset.path) location.assign(option.dataset.path);
  };
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => open((target as Element).closest('[role="option"]')));
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  show([]);
}
