import { explorer } from '../../../tests/fixtures/explorer';
import type { Examples } from '../examples';
import { ExplorerForm } from './explorer-form';

export const examples: Examples = {
  'all levels': <ExplorerForm {...explorer} />,
  'nothing to choose yet': (
    <ExplorerForm {...explorer} baseRegion={null} regions={[]} levels={[]} families={[]} />
  ),
};
