import { AddressIndex } from './address-index';

const live = (path: string) => ({ path, state: 'live' as const });
const removed = (path: string) => ({ path, state: 'removed' as const });

describe('AddressIndex', () => {
  it('lists nothing until it is loaded', () => {
    const index = new AddressIndex();
    expect(index.loaded).toBe(false);
    expect(index.standing('/articles/a')).toEqual({ state: 'unlisted' });
  });

  it('passes over a change that is older than the last one of its path', () => {
    const index = new AddressIndex();
    index.apply([live('/articles/a')], 10, 0);
    index.apply([removed('/articles/a')], 9, 1);
    expect(index.standing('/articles/a').state).toBe('live');
    index.apply([removed('/articles/a')], 11, 2);
    expect(index.standing('/articles/a').state).toBe('unlisted');
  });

  it('keeps a change that is newer than an index which arrives after it', () => {
    const index = new AddressIndex();
    index.apply([removed('/articles/a'), live('/articles/new')], 20, 0);
    index.replace({ sequence: 15, addresses: [live('/articles/a'), live('/articles/b')] }, 1);
    expect(index.standing('/articles/a').state).toBe('unlisted');
    expect(index.standing('/articles/new').state).toBe('live');
    expect(index.standing('/articles/b').state).toBe('live');
    index.replace({ sequence: 21, addresses: [live('/articles/a')] }, 2);
    expect(index.standing('/articles/a').state).toBe('live');
    expect(index.standing('/articles/new').state).toBe('unlisted');
  });

  it('says whether an index brought anything new', () => {
    const index = new AddressIndex();
    const whole = { sequence: 1, addresses: [live('/articles/a')] };
    expect(index.replace(whole, 0)).toBe(true);
    expect(index.replace(whole, 1)).toBe(false);
  });
});
