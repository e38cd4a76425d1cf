import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Handover, handoverOf } from './handover';

/** A connection is renewed after so many mails: servers dislike endless ones. */
const MAILS_PER_CONNECTION = 500;
const CONNECT_MS = 10_000;

interface Envelope {
  readonly from: string;
  readonly to: string;
}

/**
 * One kept connection to the mail server, over which mails are handed one at a time. It opens when it is needed, is used
 * again after a refusal, and is thrown away after anything odd. nodemailer's own pool would not say whether the body of a
 * mail had begun to leave, on which everything depends here.
 */
export class SmtpDoor {
  private connection: SMTPConnection | null = null;
  private mails = 0;

  /** @param silenceMs the server's silence after which the connection counts as dead; less than a lease */
  constructor(
    private readonly smtpUrl: string,
    private readonly silenceMs: number,
  ) {}

  async handOver(envelope: Envelope, message: Buffer): Promise<Handover> {
    let connection: SMTPConnection;
    try {
      connection = await this.opened();
    } catch (error) {
      return handoverOf(error, false);
    }
    let handed = false;
    // Read when the server has said 354, and not before.
    const body = new Readable({
      read() {
        handed = true;
        this.push(message);
        this.push(null);
      },
    });
    const result = await new Promise<Handover>((resolve) => {
      connection.send({ from: envelope.from, to: [envelope.to] }, body, (error) =>
        resolve(error ? handoverOf(error, handed) : { outcome: 'accepted' }),
      );
    });
    this.mails += 1;
    if (result.outcome === 'refused') await this.reset();
    else if (result.outcome !== 'accepted' || this.mails >= MAILS_PER_CONNECTION) this.close();
    return result;
  }

  close(): void {
    this.connection?.quit();
    this.connection = null;
  }

  private async opened(): Promise<SMTPConnection> {
    if (this.connection) return this.connection;
    const { auth, ...options } = parseConnectionUrl(this.smtpUrl);
    const connection = new SMTPConnection({
      ...options,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: this.silenceMs,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      if (auth) {
        await new Promise<void>((resolve, reject) => {
          connection.login(auth, (error) => (error ? reject(error) : resolve()));
        });
      }
    } catch (error) {
      connection.close();
      throw error;
    }
    // A connection that ends between two mails is opened anew for the next one.
    const forget = () => {
      if (this.connection === connection) this.connection = null;
    };
    connection.on('error', forget);
    connection.on('end', forget);
    this.connection = connection;
    this.mails = 0;
    return connection;
  }

  /** After a refusal the server waits in the middle of a mail. */
  private async reset(): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const failed = await new Promise<boolean>((resolve) => {
      connection.reset((error) => resolve(Boolean(error)));
    });
    if (failed) this.close();
  }
}
