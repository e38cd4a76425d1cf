import type { Examples } from '../examples';
import { Callout } from './callout';

export const examples: Examples = {
  note: (
    <Callout
      tone="note"
      title={null}
      body={[{ type: 'paragraph', children: [{ type: 'text', text: 'A title says little about pay.' }] }]}
    />
  ),
  tip: (
    <Callout
      tone="tip"
      title={'Ask for the level'}
      body={[{ type: 'paragraph', children: [{ type: 'text', text: 'A title says little about pay.' }] }]}
    />
  ),
  warning: (
    <Callout
      tone="warning"
      title={'Ask for the level'}
      body={[{ type: 'paragraph', children: [{ type: 'text', text: 'A title says little about pay.' }] }]}
    />
  ),
};
