import { splitSender } from './split-sender';

describe('splitSender', () => {
  it.each([
    ['Rolebook <hello@rolebook.example>', 'Rolebook', 'hello@rolebook.example'],
    ['"The Desk" <desk@rolebook.example>', 'The Desk', 'desk@rolebook.example'],
    ['hello@rolebook.example', 'Rolebook', 'hello@rolebook.example'],
  ])('splits %s', (sender, name, address) => {
    expect(splitSender(sender)).toEqual({ name, address });
  });
});
