import { type RunnerConfiguration, readRunnerConfiguration } from './configuration';
import { readEnvFile, unknownNames } from './env-file';

export interface Settings {
  /** `.env` and the environment together. */
  environment: Record<string, string>;
  configuration: RunnerConfiguration;
  /** What a person should know, but need not act on. */
  notes: string[];
}

/** Reads `.env` and the environment (which wins), and checks both. @throws Problem that names line or variable. */
export function loadSettings(root: string): Settings {
  const fromFile = readEnvFile(root);
  const environment: Record<string, string> = {};
  // Set to nothing is not set: .env.example, copied, says nothing about most of its variables.
  for (const [name, value] of [...Object.entries(fromFile), ...Object.entries(process.env)])
    if (value) environment[name] = value;
  const configuration = readRunnerConfiguration(environment);

  const notes = unknownNames(root, Object.keys(fromFile)).map(
    (name) => `.env sets ${name}, which nothing reads (.env.example lists every variable).`,
  );
  if (configuration.HOST !== '127.0.0.1' && !configuration.SITE_URL) {
    notes.push(
      `HOST is ${configuration.HOST}, but SITE_URL is not set: links and mails still say localhost.`,
    );
  }
  return { environment, configuration, notes };
}
