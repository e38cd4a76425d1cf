/** Written as escapes: `<` could end the script element or open a comment in it, U+2028/9 end a line in old parsers. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const escapeCharacter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function refuse(where: string, what: string): never {
  throw new TypeError(`Structured data cannot hold ${what} (at ${where})`);
}

/** JSON silently drops or changes what it has no notation for; here that is an error in the page's data. */
function assertJson(value: unknown, where: string, ancestors: readonly unknown[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(where, String(value));
    return;
  }
  // `undefined` as a property is how builders leave out what they do not know; in a list it would become null.
  if (typeof value !== 'object') refuse(where, typeof value);
  if (ancestors.includes(value)) refuse(where, 'a cycle');
  const within = [...ancestors, value];
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      assertJson(entry, `${where}[${index}]`, within);
    });
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) refuse(where, `a ${value.constructor.name}`);
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) assertJson(entry, `${where}.${key}`, within);
  }
}

/**
 * The text of a `<script type="application/ld+json">`: JSON that cannot end its script element, whatever it holds.
 * @throws TypeError for anything that JSON has no notation for, with its place.
 */
export function jsonLdText(data: object): string {
  assertJson(data, '$', []);
  return JSON.stringify(data).replace(UNSAFE, escapeCharacter);
}
