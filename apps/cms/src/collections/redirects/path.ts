const PATH = /^(?:\/[A-Za-z0-9._~-]+)+$/;

/** Null when the value is a path of the public site: no host, no query, no trailing slash, no dot segments. */
export function pathFault(value: unknown): string | null {
  const isPath =
    typeof value === 'string' &&
    value.length <= 300 &&
    PATH.test(value) &&
    !value.split('/').some((segment) => segment === '.' || segment === '..');
  return isPath
    ? null
    : 'Give a path on this site, such as /articles/old-name: no host, no "?", no slash at the end.';
}
