import { writePayloadLine } from './payload-logger';

const written = (entry: object) => {
  const lines: string[] = [];
  writePayloadLine(JSON.stringify(entry), (line) => lines.push(line));
  return JSON.parse(lines[0] ?? '');
};

it('keeps level, message and plain fields of what Payload logs', () => {
  expect(
    written({ level: 40, time: 1, pid: 7, hostname: 'h', name: 'payload', msg: 'careful', code: '57P01' }),
  ).toEqual({
    time: expect.any(String),
    level: 'warn',
    event: 'payload',
    message: 'careful',
    code: '57P01',
  });
});

it('keeps of an error what happened and where, and not whose data it was about', () => {
  const message =
    'Failed query: insert into "subscribers" values ($1)\nparams: ada@example.org,Ada Lovelace,\nI wish to complain';
  const line = written({
    level: 50,
    msg: 'failed',
    err: {
      type: 'DrizzleError',
      message,
      stack: `DrizzleError: ${message}\n    at create (file.js:1:2)`,
      email: 'ada@example.org',
    },
    data: { email: 'ada@example.org' },
  });
  expect(line).toMatchObject({ level: 'error', places: ['at create (file.js:1:2)'] });
  expect(line.error).toContain('DrizzleError: Failed query');
  expect(JSON.stringify(line)).not.toMatch(/ada@|Lovelace|complain/);
});
