interface ShareProps {
  /** Absolute address of the page. */
  readonly url: string;
  readonly title: string;
}

/**
 * Ways to pass a page on: plain links, nothing loaded from anywhere. `src/enhance/copy-link.ts` turns the address into a
 * button that copies it; without script it can be selected and copied by hand.
 */
export function Share({ url, title }: ShareProps) {
  const encodedUrl = encodeURIComponent(url);
  const encodedTitle = encodeURIComponent(title);
  return (
    <nav className="share" aria-labelledby="share-label">
      <span className="share-label" id="share-label">
        Share
      </span>
      <ul>
        <li>
          <a href={url} data-enhance="copy-link" data-done="Link copied">
            Link to this page
          </a>
        </li>
        <li>
          <a href={`mailto:?subject=${encodedTitle}&body=${encodedUrl}`}>E-mail</a>
        </li>
        <li>
          <a href={`https://www.linkedin.com/sharing/share-offsite/?url=${encodedUrl}`} rel="noopener">
            LinkedIn
          </a>
        </li>
        <li>
          <a href={`https://bsky.app/intent/compose?text=${encodedTitle}%20${encodedUrl}`} rel="noopener">
            Bluesky
          </a>
        </li>
      </ul>
    </nav>
  );
}
