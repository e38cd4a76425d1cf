import { Crowded, Turnstile } from './turnstile';

it('lets a few through at a time, in order, and turns the rest away', async () => {
  const turnstile = new Turnstile(2, 2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const visit = (number: number) =>
    turnstile.pass(async () => {
      begun.push(number);
      await new Promise<void>((end) => ends.push(end));
      return number;
    });
  const visits = [1, 2, 3, 4].map(visit);
  await expect(visit(5)).rejects.toThrow(Crowded);
  expect(begun).toEqual([1, 2]);
  for (let left = 4; left > 0; left -= 1) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  expect(await Promise.all(visits)).toEqual([1, 2, 3, 4]);
  expect(begun).toEqual([1, 2, 3, 4]);
});

it('frees the place of one that fails', async () => {
  const turnstile = new Turnstile(1, 0);
  await expect(turnstile.pass(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
  await expect(turnstile.pass(async () => 'in')).resolves.toBe('in');
});
