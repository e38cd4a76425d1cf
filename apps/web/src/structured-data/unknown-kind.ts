/** For the default of an exhaustive switch: what the compiler excludes, a newer cms may still send. */
export function unknownKind(what: string, page: never): TypeError {
  return new TypeError(`No ${what} for a page of kind "${(page as { kind?: unknown }).kind}"`);
}
