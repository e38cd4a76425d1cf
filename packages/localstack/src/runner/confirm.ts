import { createInterface } from 'node:readline/promises';
import { Problem } from './problem';

/**
 * Asks a question that only the whole word "yes" answers.
 * @throws Problem without a terminal: nobody is there to answer, and silence is no consent.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Problem('There is no terminal to ask in; add --yes to go ahead.');
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await dialogue.question(`${question} Type yes to go ahead: `)).trim().toLowerCase() === 'yes';
  } finally {
    dialogue.close();
  }
}
