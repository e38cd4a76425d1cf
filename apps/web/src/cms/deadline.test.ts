import { DeadlineError, withDeadline } from './deadline';

describe('withDeadline', () => {
  it('passes on what is done in time', async () => {
    await expect(withDeadline('work', 1_000, async () => 'done')).resolves.toBe('done');
    await expect(withDeadline('work', 1_000, () => Promise.reject(new Error('own')))).rejects.toThrow('own');
  });

  it('ends work that does not listen, and tells the one that does', async () => {
    let told: AbortSignal | undefined;
    const deaf = withDeadline('GET /slow', 20, (signal) => {
      told = signal;
      return new Promise(() => {});
    });
    await expect(deaf).rejects.toThrow(new DeadlineError('GET /slow', 20));
    expect(told?.aborted).toBe(true);
  });
});
