import { Problem } from '../runner/problem';

const AMOUNTS = { '--articles': 'ROLEBOOK_ARTICLES', '--roles': 'ROLEBOOK_ROLES' } as const;
const MOST = { '--articles': 100_000, '--roles': 1_000 } as const;
type Flag = keyof typeof AMOUNTS;
const isFlag = (text: string): text is Flag => text in AMOUNTS;

/**
 * How much is to be generated beside the demo, as the environment of the seed script.
 * @throws Problem that names what cannot be understood
 */
export function seedAmounts(args: readonly string[]): Record<string, string> {
  const amounts: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 2) {
    const [flag = '', value = ''] = args.slice(at, at + 2);
    if (!isFlag(flag)) throw new Problem(`seed knows --articles and --roles, not ${flag}.`);
    if (!/^\d{1,6}$/.test(value) || Number(value) > MOST[flag]) {
      throw new Problem(`${flag} takes a whole number up to ${MOST[flag]}.`);
    }
    amounts[AMOUNTS[flag]] = value;
  }
  if (Number(amounts.ROLEBOOK_ARTICLES) > 0 && !(Number(amounts.ROLEBOOK_ROLES) > 0)) {
    throw new Problem('Articles are about roles: give --roles as well.');
  }
  return amounts;
}
