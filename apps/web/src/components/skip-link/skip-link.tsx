/** The first thing that the tab key finds on a page. The layout's `main` carries the id. */
export const MAIN_ID = 'main';

export function SkipLink() {
  return (
    <a className="skip-link" href={`#${MAIN_ID}`}>
      Skip to the content
    </a>
  );
}
