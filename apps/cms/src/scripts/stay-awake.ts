import './imports-done';

/**
 * Imported first by everything that runs from a command line. While a module is compiled or a package is imported,
 * nothing may hold Node's event loop; a process that is then found idle ends in the middle of its work with code 13
 * (seen once in many runs, on a busy machine). Each script ends by `process.exit`, so this keeps none of them for ever.
 */
const ONE_HOUR_MS = 3_600_000;
setInterval(() => {}, ONE_HOUR_MS);
