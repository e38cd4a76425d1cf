/** The cms did not answer in full before the deadline. */
export class DeadlineError extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what}: no complete answer within ${milliseconds} ms`);
    this.name = 'DeadlineError';
  }
}

/**
 * Races work against a total deadline. The work is told by a signal, but its end does not depend on the signal being
 * heard: Next takes it off some requests, and an idle timeout never ends an answer that drips.
 * @param what names the work in the error; must hold no secret
 * @throws DeadlineError when `milliseconds` pass first, else whatever `work` throws
 */
export async function withDeadline<Result>(
  what: string,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DeadlineError(what, milliseconds);
      reject(error);
      controller.abort(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
