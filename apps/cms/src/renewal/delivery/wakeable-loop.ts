export interface WakeableLoop {
  /** Something may be to do: runs the turn again, also when one is running. */
  wake(): void;
  /** Lets a running turn end, then stops. */
  stop(): Promise<void>;
}

/**
 * Runs turns one after another until stopped. A turn says in how many milliseconds it wants the next one; `wake` calls it
 * earlier. A turn that throws is reported and tried again: a loop never dies.
 */
export function startLoop(
  turn: () => Promise<number>,
  { onError, retryMs = 5_000 }: { onError: (error: unknown) => void; retryMs?: number },
): WakeableLoop {
  let stopping = false;
  let woken = false;
  let interrupt: (() => void) | undefined;

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const running = (async () => {
    while (!stopping) {
      woken = false;
      const pause = await turn().catch((error: unknown) => {
        onError(error);
        return retryMs;
      });
      if (!stopping && !woken && pause > 0) await sleep(pause);
    }
  })();

  return {
    wake() {
      woken = true;
      interrupt?.();
    },
    async stop() {
      stopping = true;
      interrupt?.();
      await running;
    },
  };
}
