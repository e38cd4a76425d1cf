import type { TextField, TextFieldSingleValidation } from 'payload';

const PATH = /^\/(?!\/)[^\s\\]*$/;

/** Null when a link may lead there: a path on the site (`/about/contact`), or an http(s), mailto or tel address. */
export function addressFault(value: string): string | null {
  if (PATH.test(value)) return null;
  try {
    const url = new URL(value);
    if (['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null;
  } catch {
    // Falls through to the explanation.
  }
  return 'Give a path on this site ("/about/contact") or a whole address ("https://example.org").';
}

/** Null when it is an absolute web address. */
export function webAddressFault(value: string): string | null {
  try {
    if (['http:', 'https:'].includes(new URL(value).protocol)) return null;
  } catch {
    // Falls through to the explanation.
  }
  return 'Give a whole web address: "https://example.org/page".';
}

const validateWith =
  (fault: (value: string) => string | null): TextFieldSingleValidation =>
  (value, { required }) => {
    if (typeof value !== 'string' || value === '') return required ? 'Give an address.' : true;
    return fault(value) ?? true;
  };

type Options = Omit<Partial<TextField>, 'type' | 'hasMany' | 'validate' | 'name'>;

/** A path on the site or an absolute address. */
export function addressField(name: string, options: Options = {}): TextField {
  return {
    ...options,
    name,
    type: 'text',
    maxLength: 2000,
    validate: validateWith(addressFault),
  } as TextField;
}

/** An absolute web address. */
export function webAddressField(name: string, options: Options = {}): TextField {
  return {
    ...options,
    name,
    type: 'text',
    maxLength: 2000,
    validate: validateWith(webAddressFault),
  } as TextField;
}
