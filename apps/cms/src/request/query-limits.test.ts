import { QUERY_LIMITS, queryFault } from './query-limits';

describe('queryFault', () => {
  it.each([
    'limit=10&depth=1&page=2&sort=-updatedAt',
    'where[and][0][title][like]=engineer&where[and][1][or][0][_status][equals]=published',
    `where[id][in]=${Array.from({ length: 40 }, () => '0190a9b5-0000-7000-8000-000000000000').join(',')}`,
    'select[title]=true&draft=true&locale=en',
    'limit=20&pagination=false',
    '',
  ])('lets pass %s', (search) => {
    expect(queryFault(search, false)).toBeNull();
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=100000', 'limit'],
    ['limit=-1', 'limit'],
    ['where=x', 'where'],
    ['limit=1e9', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    // Payload's parser makes the same of all of these.
    ['limit[]=0', 'limit'],
    ['limit[0]=0', 'limit'],
    ['[limit]=0', 'limit'],
    ['pagination=false', 'limit'],
    ['pagination[]=false', 'pagination'],
    ['depth[]=10', 'depth'],
    ['page[]=-5', 'page'],
    ['sort[]=a&sort[]=b&sort[]=c&sort[]=d', 'sort'],
    ['depth=10', 'depth'],
    ['page=-5', 'page'],
    ['page=0', 'page'],
    ['sort=a,b,c,d', 'sort'],
    ["sort=title';drop table users", 'sort'],
    ['where[__proto__][equals]=1', 'not allowed'],
    ['where[constructor][prototype]=1', 'not allowed'],
    [`where${'[and][0]'.repeat(20)}[title][equals]=1`, 'nests'],
    [Array.from({ length: 100 }, (_, n) => `where[or][${n}][title][equals]=x`).join('&'), 'conditions'],
    [Array.from({ length: 400 }, (_, n) => `a${n}=1`).join('&'), 'parameters'],
    [`where[title][like]=${'x'.repeat(3000)}`, 'too long'],
    [`a=${'x'.repeat(QUERY_LIMITS.length)}`, 'longer'],
  ])('refuses %s', (search, reason) => {
    expect(queryFault(search, false)).toContain(reason);
  });

  it('lets a bulk change say "all that match"', () => {
    expect(queryFault('limit=0&where[id][in]=a', true)).toBeNull();
  });

  it('decides about twenty thousand conditions by their length alone', () => {
    const search = Array.from({ length: 20_000 }, (_, n) => `where[or][${n}][title][equals]=x`).join('&');
    expect(queryFault(search, false)).toContain('longer');
  });
});
