import type { ReactNode } from 'react';

/** Says that there is nothing here yet, and where to go instead. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="empty-state">{children}</p>;
}
