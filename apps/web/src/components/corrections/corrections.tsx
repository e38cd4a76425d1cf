import type { Correction } from '@rolebook/contract/published/page-parts';
import { Timestamp } from '../timestamp/timestamp';

/** What was wrong on this page, and when it was put right. Stays for good. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{corrections.length === 1 ? 'Correction' : 'Corrections'}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={`${correction.date} ${correction.text}`}>
            <strong>
              <Timestamp date={correction.date} />
            </strong>{' '}
            {correction.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
