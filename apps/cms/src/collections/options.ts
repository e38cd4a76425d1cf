/** Options of a select from a list of words with hyphens: "advertised-range" reads "Advertised range". */
export function optionsOf(values: readonly string[]): { label: string; value: string }[] {
  return values.map((value) => ({ value, label: labelOf(value) }));
}

function labelOf(value: string): string {
  if (/^[A-Z]{3}$/.test(value)) return value;
  const percentiles = /^p(\d+)-p(\d+)$/.exec(value);
  if (percentiles) return `${percentiles[1]}th to ${percentiles[2]}th percentile`;
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
