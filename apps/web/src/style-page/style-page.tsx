import type { Examples } from '../components/examples';
import type { Token, TokenUse } from './read-tokens';

interface StylePageProps {
  readonly tokens: Readonly<Record<TokenUse, readonly Token[]>>;
  readonly components: Readonly<Record<string, Examples>>;
}

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** A build resolves `light-dark()` at the root: to show both schemes at once, each colour is given as its raw one. */
function Swatches({ tokens, scheme }: { readonly tokens: readonly Token[]; readonly scheme: Scheme }) {
  const colourOf = (wanted: string) =>
    tokens.find(({ name }) => name === wanted)?.schemes[scheme] ?? 'transparent';
  return (
    <ul style={{ background: colourOf('--paper'), color: colourOf('--ink'), padding: '1rem' }}>
      {tokens.map(({ name, schemes }) => (
        <li key={name}>
          <svg width="48" height="20" aria-hidden="true">
            <rect width="48" height="20" fill={schemes[scheme]} stroke={colourOf('--edge')} />
          </svg>
          {name} <small>{schemes[scheme]}</small>
        </li>
      ))}
    </ul>
  );
}

function Sample({ token: { name, value } }: { readonly token: Token }) {
  const sample = name.startsWith('--size')
    ? { fontSize: `var(${name})` }
    : /^--(serif|sans|mono)$/.test(name)
      ? { fontFamily: `var(${name})` }
      : {};
  return (
    <p style={sample}>
      {name} <small>{value}</small>
    </p>
  );
}

/**
 * The design system as it is: its tokens, and every component in every state that its tests know. Components follow the
 * scheme that the browser asks for.
 */
export function StylePage({ tokens, components }: StylePageProps) {
  return (
    <main id="main" className="page-frame-main">
      <h1>Style</h1>
      <h2>Tokens: colour</h2>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        {SCHEMES.map((scheme) => (
          <Swatches key={scheme} scheme={scheme} tokens={tokens.colour} />
        ))}
      </div>
      {(['type', 'space'] as const).map((use) => (
        <section key={use} aria-labelledby={use}>
          <h2 id={use}>Tokens: {use}</h2>
          {tokens[use].map((token) => (
            <Sample key={token.name} token={token} />
          ))}
        </section>
      ))}
      {Object.entries(components).map(([name, examples]) => (
        <section key={name} aria-labelledby={`component-${name}`}>
          <h2 id={`component-${name}`}>{name}</h2>
          {Object.entries(examples).map(([state, example]) => (
            <div key={state}>
              <p>
                <small>{state}</small>
              </p>
              {example}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
