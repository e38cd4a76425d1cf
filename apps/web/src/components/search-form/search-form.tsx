import { SEARCH_PATH } from '@rolebook/contract/paths';
import { SEARCH_LIMITS } from '@rolebook/contract/published/search';

interface SearchFormProps {
  readonly id: string;
  /** `header`: one line without a visible label; `page`: the field that a page is about. */
  readonly variant: 'header' | 'page';
  /** What was searched for. */
  readonly text?: string;
  /** Sent along: what is chosen to narrow the search. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
}

/** A plain GET form. `src/enhance/search-suggestions.ts` offers titles while one types. */
export function SearchForm({ id, variant, text, kept = [] }: SearchFormProps) {
  return (
    <search className="search-form" data-variant={variant}>
      <form action={SEARCH_PATH} method="get" data-enhance="search">
        <label htmlFor={id} className={variant === 'header' ? 'sr-only' : undefined}>
          {variant === 'header' ? 'Search' : 'Roles, articles, salaries, people'}
        </label>
        <div className="search-form-row">
          <input
            id={id}
            type="search"
            name="q"
            placeholder={variant === 'header' ? 'Search' : undefined}
            defaultValue={text}
            maxLength={SEARCH_LIMITS.query}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
          />
          <button type="submit" aria-label={variant === 'header' ? 'Search' : undefined}>
            {variant === 'header' ? <SearchMark /> : 'Search'}
          </button>
        </div>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}

/** The lens. */
export function SearchMark() {
  return (
    <svg className="search-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="8.5" cy="8.5" r="5.75" />
      <path d="M12.8 12.8 18 18" />
    </svg>
  );
}
