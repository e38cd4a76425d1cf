import type { ReactNode } from 'react';
import manifest from './manifest.json' with { type: 'json' };

/**
 * A page with the modules that make it more comfortable. Previews go without: React runs there, and their policy lets
 * nothing run that carries no nonce.
 */
export function WithEnhancements({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <script type="module" src={manifest.script} />
    </>
  );
}
