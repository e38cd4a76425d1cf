import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ProcessDefinition } from '../process/managed-process';
import { localAddress } from './configuration';
import { answersOk } from './product';

export interface MailCatcherOptions {
  host: string;
  smtpPort: number;
  inboxPort: number;
  /** Mails are kept here, so that they outlive a restart. */
  folder: string;
  logFile: string;
}

/** Maildev: takes every mail, sends none, shows them in a web inbox (API at `/email`). */
export function mailCatcher(options: MailCatcherOptions): ProcessDefinition {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const package_ = createRequire(import.meta.url).resolve('maildev/package.json');
  return {
    name: 'mail',
    command: process.execPath,
    args: [
      join(dirname(package_), 'bin', 'maildev'),
      ...['--smtp', String(options.smtpPort), '--web', String(options.inboxPort)],
      ...['--ip', options.host, '--web-ip', options.host, '--mail-directory', options.folder],
    ],
    cwd: options.folder,
    // Nothing of the user's environment: maildev reads MAILDEV_* variables, among them ones that relay mails onwards.
    env: { PATH: process.env.PATH },
    logFile: options.logFile,
    ready: answersOk(`http://${localAddress(options.host)}:${options.inboxPort}/email`),
    readyWithin: 30_000,
  };
}
