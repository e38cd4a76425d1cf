type Level = 'info' | 'warn' | 'error';

/** One JSON line on standard output. Fields hold no query strings, tokens, mail addresses or client addresses. */
export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>> = {}) {
  const { error, ...rest } = fields;
  const line = {
    time: new Date().toISOString(),
    level,
    event,
    ...rest,
    ...(error === undefined ? {} : { error: error instanceof Error ? error.message : String(error) }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
