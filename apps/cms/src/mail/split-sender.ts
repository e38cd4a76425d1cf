/** "Rolebook <hello@rolebook.example>" in its two parts. */
export function splitSender(sender: string): { name: string; address: string } {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(sender);
  return match?.[2]
    ? { name: match[1] || match[2], address: match[2] }
    : { name: 'Rolebook', address: sender.trim() };
}
