'use client';

import { useState } from 'react';
import type { DryRunLine } from '../dry-run';
import './imports.css';
import { ACTION_WORDS, REASON_WORDS } from './words';

const FILTERS = {
  all: { label: 'All rows', shows: () => true },
  changes: {
    label: 'Changes',
    shows: ({ action }: DryRunLine) => action !== 'unchanged' && action !== 'refused',
  },
  findings: { label: 'With remarks', shows: ({ findings }: DryRunLine) => findings.length > 0 },
  refused: { label: 'Refused', shows: ({ action }: DryRunLine) => action === 'refused' },
} as const;
type Filter = keyof typeof FILTERS;

/** More rows than a person reads at once; the filter brings the others. */
const SHOWN = 500;

/** What happens to each row of the file, with what is wrong or worth a thought beside it. */
export function DryRunTable({ lines }: { readonly lines: readonly DryRunLine[] }) {
  const [filter, setFilter] = useState<Filter>(lines.some(FILTERS.refused.shows) ? 'refused' : 'all');
  const shown = lines.filter(FILTERS[filter].shows);
  return (
    <>
      <fieldset className="imports__filter">
        <legend>Show</legend>
        {(Object.keys(FILTERS) as Filter[]).map((name) => (
          <label key={name}>
            <input
              checked={filter === name}
              name="imports-filter"
              onChange={() => setFilter(name)}
              type="radio"
            />
            {FILTERS[name].label} ({lines.filter(FILTERS[name].shows).length})
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too (WCAG 2.1.1). */}
      <section aria-label="Rows of the file" className="imports__scroll" tabIndex={0}>
        <table className="imports__table">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">What it is</th>
              <th scope="col">What happens</th>
              <th scope="col">Now</th>
              <th scope="col">New</th>
              <th scope="col">Change</th>
              <th scope="col">Remarks</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, SHOWN).map((line) => (
              <Line key={line.line} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length > SHOWN && <p>and {shown.length - SHOWN} more rows.</p>}
    </>
  );
}

function Line({ line }: { line: DryRunLine }) {
  return (
    <tr data-action={line.action}>
      <td>{line.line}</td>
      <th scope="row">{line.label}</th>
      <td>
        <span className="imports__action">{ACTION_WORDS[line.action]}</span>
      </td>
      <td>{line.before ?? '–'}</td>
      <td>{line.after ?? '–'}</td>
      <td>{line.change ?? '–'}</td>
      <td>
        {line.reason && (
          <p>
            {REASON_WORDS[line.reason]}
            {line.publicNote && `: ${line.publicNote}`}
          </p>
        )}
        {line.findings.map(({ message, severity }) => (
          <p data-severity={severity} key={message}>
            {severity === 'refuse' ? 'Refused: ' : 'Look again: '}
            {message}
          </p>
        ))}
      </td>
    </tr>
  );
}
