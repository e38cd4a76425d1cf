import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const SENDERS = 10;
const ANSWERS_BEFORE_THE_STOP = 20;

/**
 * Sends requests as a balancer does, each on a connection of its own: as long as `/readyz` says yes, asked ten times a
 * second. Has the process stopped once twenty were answered in whole, with ten more on their way.
 * @returns what became of the requests that were not answered.
 */
export async function loadUntilUnready(origin: string, paths: readonly string[], stop: () => Promise<void>) {
  let ready = true;
  let answered = 0;
  const dropped: string[] = [];
  const watch = async () => {
    while (ready) {
      ready = (await statusOf(`${origin}/readyz`).catch(() => null)) === 200;
      await sleep(100);
    }
  };
  const send = async (first: number) => {
    for (let turn = first; ready; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      try {
        const status = await statusOf(origin + path);
        if (status >= 500) dropped.push(`${path}: ${status}`);
        else answered += 1;
      } catch (error) {
        dropped.push(`${path}: ${(error as Error).message}`);
      }
    }
  };
  const loads = [watch(), ...Array.from({ length: SENDERS }, (_, index) => send(index))];
  while (ready && answered < ANSWERS_BEFORE_THE_STOP) await sleep(20);
  await Promise.all([stop(), ...loads]);
  return dropped;
}

/** The status of an answer that arrived in whole. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      response.once('close', () =>
        response.complete ? resolve(response.statusCode ?? 0) : reject(new Error('the answer was cut off')),
      );
    }).once('error', reject);
  });
}
