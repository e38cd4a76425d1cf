import { logLine } from '@rolebook/contract/log-line';

type Level = Parameters<typeof logLine>[0];

const levelOf = (level: unknown): Level =>
  Number(level) >= 50 ? 'error' : Number(level) >= 40 ? 'warn' : 'info';

/**
 * What Payload logs (through pino), as lines of our log. Failed statements come with their parameters, which are people's
 * data: of an error only its cleaned message and the places in the code are kept.
 */
export function writePayloadLine(
  json: string,
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
) {
  const {
    level,
    msg,
    event = 'payload',
    err,
    time: _time,
    pid: _pid,
    hostname: _host,
    name: _name,
    ...rest
  } = JSON.parse(json) as Record<string, unknown>;
  const { type, message, stack } = (err ?? {}) as Record<string, unknown>;
  const places = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const failure = err
    ? {
        error: `${String(type)}: ${String(message)}`,
        places: places.slice(0, 8).map((place) => place.trim()),
      }
    : {};
  const scalars = Object.entries(rest).filter(([, value]) => typeof value !== 'object');
  write(logLine(levelOf(level), String(event), { message: msg, ...Object.fromEntries(scalars), ...failure }));
}
