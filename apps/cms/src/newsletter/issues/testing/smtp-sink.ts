import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the sink does with a mail to an address. */
export type Reaction =
  | { readonly at: 'recipient'; readonly code: number; readonly text: string }
  | { readonly at: 'data'; readonly code: number; readonly text: string }
  /** Takes the mail and cuts the connection before it answers, as a server that dies does. */
  | { readonly at: 'accepted-and-cut' };

export interface SunkMail {
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
}

export interface SmtpSink {
  readonly url: string;
  /** Every mail that was taken whole, in order: those whose answer was cut off, too. */
  readonly mails: SunkMail[];
  /** Asked for each mail; null takes it. */
  react: (to: string) => Reaction | null;
  stop(): Promise<void>;
}

function refusal({ code, text }: { readonly code: number; readonly text: string }) {
  return Object.assign(new Error(text), { responseCode: code });
}

/** A real SMTP server that keeps what it is sent. @param port any free one unless stated otherwise */
export async function startSmtpSink(port = 0): Promise<SmtpSink> {
  const sink: Pick<SmtpSink, 'mails' | 'react'> = { mails: [], react: () => null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const reaction = sink.react(address);
      done(reaction?.at === 'recipient' ? refusal(reaction) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const raw = Buffer.concat(chunks).toString();
        const reaction = sink.react(`data:${to}`);
        if (reaction?.at === 'data') return done(refusal(reaction));
        sink.mails.push({ to, raw, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' });
        if (reaction?.at === 'accepted-and-cut') {
          for (const connection of server.connections) connection.close();
          return undefined;
        }
        return done();
      });
    },
  });
  server.on('error', () => {
    // Connections that clients break are no business of the sink's.
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${taken}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
