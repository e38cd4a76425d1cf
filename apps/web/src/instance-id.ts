import { randomUUID } from 'node:crypto';
import { processWide } from './process-wide';

/** Names this process until it ends: the worker sees by it that an instance was started anew. */
export const instanceId = () => processWide('instance-id', () => randomUUID());
