import { join } from 'node:path';

/** Where a run keeps its state. Everything in it can be thrown away (reset) or carried elsewhere (backup). */
export interface DataFolder {
  root: string;
  /** PostgreSQL's own folder. */
  postgres: string;
  media: string;
  webCache: string;
  mail: string;
  logs: string;
  secrets: string;
  /** Which processes belong to the run that is under way. */
  run: string;
  /** That this clone has been seeded, and the demo logins. */
  seeded: string;
}

export function dataFolder(root: string): DataFolder {
  return {
    root,
    postgres: join(root, 'postgres'),
    media: join(root, 'media'),
    webCache: join(root, 'web-cache'),
    mail: join(root, 'mail'),
    logs: join(root, 'logs'),
    secrets: join(root, 'secrets.json'),
    run: join(root, 'run.json'),
    seeded: join(root, 'seeded.json'),
  };
}
