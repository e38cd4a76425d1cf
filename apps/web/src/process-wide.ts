/**
 * One of a thing for the whole process. Next bundles instrumentation, pages and route handlers apart, so a module
 * variable exists several times.
 */
export function processWide<Thing>(name: string, make: () => Thing): Thing {
  const registry = globalThis as unknown as Record<symbol, Thing | undefined>;
  const key = Symbol.for(`rolebook.${name}`);
  registry[key] ??= make();
  return registry[key];
}
