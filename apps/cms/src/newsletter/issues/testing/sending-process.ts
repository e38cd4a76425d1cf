import { Pool } from 'pg';
import { configuration } from '../../../configuration';
import { log } from '../../../worker/log';
import { configuredSending } from '../sending/configured-sending';
import { startSending } from '../sending/sending-service';

/** The part of the worker that sends, alone in a process: it is there in a second, where the whole worker takes ten. */
const pool = new Pool({ connectionString: configuration().DATABASE_URL, max: 6 });
pool.on('error', () => log('warn', 'connection-lost'));
const sending = startSending({ ...configuredSending(pool), startDue: async () => undefined });
log('info', 'worker-ready');
process.on('SIGTERM', () => void sending.stop().then(() => process.exit(0)));
