import type { ReactNode } from 'react';

/** What an examples file exports: states of a component by name. The test, axe and screenshots all draw these. */
export type Examples = Readonly<Record<string, ReactNode>>;

/** The day on which all examples are drawn. */
export const EXAMPLE_DAY = '2026-11-24';
