import type { MarkedText, SearchResult as Result } from '@rolebook/contract/published/search';
import { KIND_LABELS } from '../../search/kind-labels';
import { Timestamp } from '../timestamp/timestamp';

/** One thing that was found: what it is, its title, and the passage that says what was searched for. */
export function SearchResult({ result }: { readonly result: Result }) {
  const { kind, path, title, extract, topic, authors, publishedAt } = result;
  return (
    <article className="search-result">
      <h2 className="search-result-title" dir="auto">
        <a href={path}>
          <Marked text={title} />
        </a>
      </h2>
      {extract.length > 0 && (
        <p className="search-result-extract" dir="auto">
          <Marked text={extract} />
        </p>
      )}
      <p className="search-result-facts">
        <span className="search-result-kind">{KIND_LABELS[kind][0]}</span>
        {topic && <span>{topic}</span>}
        {authors.length > 0 && <span>{authors.join(', ')}</span>}
        {publishedAt && (
          <span>
            <Timestamp date={publishedAt} form="short" />
          </span>
        )}
      </p>
    </article>
  );
}

function Marked({ text }: { readonly text: MarkedText }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have nothing but their order, and are rendered once
  return text.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text));
}
