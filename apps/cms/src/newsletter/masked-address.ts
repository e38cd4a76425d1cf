/** "a…@example.org": its owner recognises it, the reader of a forwarded mail learns nothing new to write to. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}…${email.slice(at)}`;
}
