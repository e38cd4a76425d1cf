/** Name under which the worker finds the job. It stands in the queue: change it only with care. */
export const ACKNOWLEDGE_TASK = 'reader-messages.acknowledge';
