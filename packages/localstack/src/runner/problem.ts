/**
 * Something the person at the keyboard can put right. Its message is all they see: what is wrong and what to do, no
 * stack trace.
 */
export class Problem extends Error {}
