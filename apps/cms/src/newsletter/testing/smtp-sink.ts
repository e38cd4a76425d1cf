import type { AddressInfo } from 'node:net';
import { domainToASCII } from 'node:url';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface TakenMail {
  /** Domains as they were on the wire: the server library shows them in letters of their language. */
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** What the server does to the next mail. */
export type SmtpMood = 'takes' | 'refuses-recipient' | 'is-busy' | 'hangs-up-after-data';

export interface SmtpSink {
  readonly url: string;
  readonly taken: TakenMail[];
  mood: SmtpMood;
  stop(): Promise<void>;
}

export const asciiAddress = (address: string): string =>
  address.replace(/[^@]*$/, (domain) => domainToASCII(domain));

/** A real mail server on a port of its own, which reads what it gets as a mail program would. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const taken: TakenMail[] = [];
  const sink = { mood: 'takes' as SmtpMood };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (sink.mood === 'refuses-recipient') {
        done(Object.assign(new Error(`no mailbox ${address} here`), { responseCode: 550 }));
      } else if (sink.mood === 'is-busy') {
        done(Object.assign(new Error(`try ${address} later`), { responseCode: 451 }));
      } else done();
    },
    onData(stream, session, done) {
      const hangsUp = sink.mood === 'hangs-up-after-data';
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (hangsUp) {
          for (const connection of server.connections) {
            (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
          }
          return;
        }
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => asciiAddress(address));
        taken.push({ recipients, raw: raw.toString('latin1'), mail: await simpleParser(raw) });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  });
}
