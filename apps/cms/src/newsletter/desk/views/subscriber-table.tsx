import { ScrollTable } from '../../../admin/scroll-table';
import type { KnownAddress } from '../person';

type OverHttp<Value> = Value extends Date
  ? string
  : Value extends object
    ? { readonly [Key in keyof Value]: OverHttp<Value[Key]> }
    : Value;

export interface FoundSubscribers {
  readonly total: number;
  readonly subscribers: readonly {
    readonly id: string;
    readonly email: string;
    readonly state: string;
    readonly suppressed: string | null;
    readonly purposes: readonly string[];
    readonly source: string;
    readonly frequency: string;
    readonly since: string;
  }[];
  /** What is known of the address, when exactly one was searched for. */
  readonly address: FoundAddress | null;
}
export type FoundAddress = OverHttp<KnownAddress>;

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' });
const number = new Intl.NumberFormat('en-GB');

export const SUPPRESSED: Readonly<Record<string, string>> = {
  'hard-bounce': 'the mailbox does not exist',
  'soft-bounces': 'three mails in a row came back',
  complaint: 'its owner reported a mail as spam',
  blocked: 'it was blocked by the desk',
  erased: 'its owner was erased',
};

export function SubscriberTable({ found: { total, subscribers } }: { readonly found: FoundSubscribers }) {
  if (total === 0) return <p>Nobody matches.</p>;
  return (
    <ScrollTable
      caption={total === 1 ? '1 subscriber' : `${number.format(total)} subscribers`}
      className="newsletter-desk-scroll"
      columns={['Address', 'State', 'Purposes', 'Source', 'Since']}
      label="Subscribers"
    >
      {subscribers.map((subscriber) => (
        <tr key={subscriber.id}>
          <th scope="row">
            <a href={`/admin/subscribers/person/${subscriber.id}`}>{subscriber.email}</a>
          </th>
          <td>{stateOf(subscriber)}</td>
          <td>{subscriber.purposes.join(', ') || '–'}</td>
          <td>{subscriber.source}</td>
          <td>
            <time dateTime={subscriber.since}>{date.format(new Date(subscriber.since))}</time>
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function stateOf({ state, suppressed }: FoundSubscribers['subscribers'][number]): string {
  if (suppressed) return `Suppressed: ${SUPPRESSED[suppressed] ?? suppressed}`;
  return state === 'active' ? 'Active' : 'Left';
}
