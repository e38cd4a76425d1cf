/** Imported first by generators: the configuration then needs no environment and reaches nothing. */
process.env.ROLEBOOK_OFFLINE = '1';
