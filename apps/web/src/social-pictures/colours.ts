import type { TopicRef } from '@rolebook/contract/published/teaser';

/** The raw colours of styles/tokens.css, which a picture cannot read; a test compares them. */
export const COLOURS = {
  paper: '#fbfbf8',
  edge: '#d8dad1',
  ink: '#161b26',
  muted: '#474e5c',
  house: '#2b3fa8',
} as const;

/** A topic's accent on paper, and the house's for pages without a topic. */
export const ACCENTS: Readonly<Record<TopicRef['accent'], string>> = {
  teal: '#085c57',
  plum: '#7a2a69',
  ochre: '#744b00',
  moss: '#3e5a18',
  slate: '#3c4a61',
  rust: '#92310f',
};

/** The bars of a chart, in the order of its roles. */
export const SERIES = ['#2b3fa8', '#a65208', '#085c57', '#7a2a69'] as const;
