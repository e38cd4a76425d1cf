/** EX_TEMPFAIL of sysexits.h: nothing was done yet, start it again. */
const NEVER_BEGAN = 75;
const IMPORTS_TAKE_AT_MOST_MS = 150_000;

const watchdog = setTimeout(() => {
  process.stderr.write('The imports did not come to an end; nothing was done yet.\n');
  process.exit(NEVER_BEGAN);
}, IMPORTS_TAKE_AT_MOST_MS);

/**
 * To be called when all imports are there. Very rarely Node 20 with tsx never comes to the end of them; a process in which
 * nobody says so ends with code 75, and whoever started it (npm start, compose) starts it again.
 */
export const importsAreDone = () => clearTimeout(watchdog);
