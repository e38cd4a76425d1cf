import { explorer, explorerSenior } from '../../../tests/fixtures/explorer';
import type { Examples } from '../examples';
import { ExplorerTable } from './explorer-table';

export const examples: Examples = {
  'all levels': <ExplorerTable page={explorer} />,
  'one level with an estimate': <ExplorerTable page={explorerSenior} />,
};
