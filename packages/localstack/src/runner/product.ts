import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ProcessDefinition } from '../process/managed-process';

export type App = 'cms' | 'web';

export interface ProductOptions {
  /** The clone. */
  root: string;
  /** Folder for logs. */
  logs: string;
  /** Next's build folder inside the app: `.next`; tests and development have their own. */
  distDir: string;
}

const NODE_FLAGS = ['--import', 'tsx'];

/** The commands that make up the product, as processes to run. The apps' READMEs of these commands is the root brief. */
export class Product {
  readonly #options: ProductOptions;

  constructor(options: ProductOptions) {
    this.#options = options;
  }

  distFolder(app: App): string {
    return join(this.#options.root, 'apps', app, this.#options.distDir);
  }

  /** The schema, brought up to date. Ends by itself. */
  migrate(env: NodeJS.ProcessEnv): ProcessDefinition {
    return this.#app('migrate', 'cms', [...NODE_FLAGS, 'src/scripts/migrate.ts'], {
      NODE_ENV: 'production',
      ...env,
    });
  }

  /** Administrator, demo desk, demo content. Ends by itself; its last line is JSON. */
  seed(env: NodeJS.ProcessEnv): ProcessDefinition {
    return this.#app('seed', 'cms', [...NODE_FLAGS, 'src/scripts/seed.ts'], {
      NODE_ENV: 'production',
      // One machine tries the product out: it gets the demo. ROLEBOOK_DEMO=0 in the environment leaves it away.
      ROLEBOOK_DEMO: '1',
      ...env,
    });
  }

  build(app: App, env: NodeJS.ProcessEnv): ProcessDefinition {
    return this.#app(`build-${app}`, app, [this.#next(app), 'build'], { NODE_ENV: 'production', ...env });
  }

  /** The app in production mode. `name` tells several instances apart. */
  serve(app: App, port: number, host: string, env: NodeJS.ProcessEnv, name: string = app): ProcessDefinition {
    const args = [this.#next(app), 'start', '-p', String(port), '-H', host];
    return {
      // The apps end by themselves, without dropping what is under way.
      ...this.#app(name, app, args, { NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1', ...env }),
      readyWithin: 90_000,
      stopWithin: 35_000,
    };
  }

  /** The app in watch mode. */
  develop(app: App, port: number, host: string, env: NodeJS.ProcessEnv): ProcessDefinition {
    const args = [this.#next(app), 'dev', '-p', String(port), '-H', host];
    return { ...this.#app(app, app, args, { NODE_ENV: 'development', ...env }), readyWithin: 180_000 };
  }

  /** The worker; `watch` restarts it when its sources change. */
  worker(env: NodeJS.ProcessEnv, options: { watch?: boolean } = {}): ProcessDefinition {
    const watch = options.watch ? ['--watch', '--watch-preserve-output'] : [];
    const mode = options.watch ? 'development' : 'production';
    const args = [...watch, ...NODE_FLAGS, 'src/worker/main.ts'];
    return { ...this.#app('worker', 'cms', args, { NODE_ENV: mode, ...env }), stopWithin: 35_000 };
  }

  #app(name: string, app: App, args: readonly string[], env: NodeJS.ProcessEnv): ProcessDefinition {
    const { root, logs, distDir } = this.#options;
    return {
      name,
      command: process.execPath,
      args,
      cwd: join(root, 'apps', app),
      env: { ...env, NEXT_DIST_DIR: distDir },
      logFile: join(logs, `${name}.log`),
    };
  }

  /** Next's command of this very app: no shell and no npx in between that would swallow signals. */
  #next(app: App): string {
    return createRequire(join(this.#options.root, 'apps', app, 'package.json')).resolve('next/dist/bin/next');
  }
}

/** Ready once this address answers 200. */
export function answersOk(url: string): () => Promise<boolean> {
  return async () => {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  };
}
