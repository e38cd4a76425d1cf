export function PullQuote({
  quote,
  attribution,
}: {
  readonly quote: string;
  readonly attribution: string | null;
}) {
  return (
    <figure className="pull-quote">
      <blockquote>{quote}</blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  );
}
