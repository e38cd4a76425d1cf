import { describeMachine } from './machine';
import { printTable } from './table';

it('aligns what was measured and marks exact figures that broke their bound', () => {
  const table = printTable('Article page', [
    { what: 'HTML, gzip', value: '11.2 kB', target: '<= 12 kB', kept: true },
    { what: 'scripts, gzip', value: '4.9 kB', target: '<= 4 kB', kept: false },
    { what: 'requests', value: '712/s' },
  ]);
  expect(table.split('\n')).toEqual([
    'Article page',
    '                 measured    target',
    '  HTML, gzip      11.2 kB  <= 12 kB  kept',
    '  scripts, gzip    4.9 kB   <= 4 kB  NOT KEPT',
    '  requests          712/s',
  ]);
});

it('describes the machine in one line', () => {
  expect(describeMachine()).toMatch(/^\d+ x .+, \d+ GiB, .+, Node \d+\.\d+\.\d+, load \d+\.\d at the start$/);
});
