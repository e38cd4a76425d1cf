import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The system's tar. @throws Error with what tar said. */
export async function runTar(args: readonly string[]): Promise<void> {
  try {
    // -C and names that begin with a dash are never the user's: all paths here are ours or absolute.
    await promisify(execFile)('tar', [...args], { maxBuffer: 10_000_000 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(stderr?.trim() || message);
  }
}
