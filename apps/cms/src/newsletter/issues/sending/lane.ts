import type { Pool } from 'pg';
import { inTransaction, preparedOn, queryOn } from '../../../database/query';
import { applyDeliveryReport } from '../../delivery-reports';
import { preferencesLink, unsubscribeLink } from '../../links';
import type { WritingPermission } from '../../recipients';
import { type Claim, claimDeliveries } from './claims';
import type { Frames } from './frames';
import { bounceOf, type Handover } from './handover';
import { begin, holdIssue, release, type Settlement, settle } from './ledger';
import { messageIdOf } from './message-id';
import type { SendSettings } from './settings';
import { SmtpDoor } from './smtp-door';
import { type Verdict, verdictOf } from './verdict';

export interface LaneTools {
  readonly pool: Pool;
  readonly worker: string;
  readonly frames: Frames;
  readonly settings: SendSettings;
  readonly smtpUrl: string;
  /** Host of the site, for Message-IDs. */
  readonly host: string;
}

const WHY_NOT: Readonly<Record<Extract<WritingPermission, { allowed: false }>['reason'], string>> = {
  erased: 'The subscriber has been erased.',
  withdrawn: 'The subscriber has unsubscribed.',
  suppressed: 'The address must not be written to.',
};

/** Deliveries claimed at once. A killed worker's are free again when their lease is over. */
const BATCH = 50;

/** Mails are handed over one at a time, so that a worker that dies leaves at most one of them in doubt for each lane. */
export class Lane {
  private readonly door: SmtpDoor;
  /** Handed over, and not yet written down: goes with the next statement. */
  private unwritten: Settlement | null = null;
  private stopping = false;

  constructor(private readonly tools: LaneTools) {
    this.door = new SmtpDoor(tools.smtpUrl, (tools.settings.leaseSeconds * 1000) / 2);
  }

  stop(): void {
    this.stopping = true;
  }

  close(): void {
    this.door.close();
  }

  /**
   * Claims a batch and works through it.
   * @returns how many were claimed, and the server's reply when it cannot be reached
   * @throws Error when the database is away; what was handed over is kept and written down at the next call
   */
  async work(): Promise<{ claimed: number; trouble: string | null }> {
    const { pool, worker, settings } = this.tools;
    await this.writeDown();
    if (this.stopping) return { claimed: 0, trouble: null };
    const claims = await claimDeliveries(pool, worker, BATCH, settings);
    let trouble: string | null = null;
    const open = [...claims];
    while (open.length > 0 && !this.stopping && trouble === null) {
      const claim = open.shift();
      if (claim) trouble = await this.deliver(claim);
    }
    await this.writeDown();
    if (open.length > 0) {
      await release(
        queryOn(pool),
        worker,
        open.map(({ id }) => id),
      );
    }
    return { claimed: claims.length, trouble };
  }

  /** @returns the server's reply when there is no use in going on */
  private async deliver(claim: Claim): Promise<string | null> {
    const { pool, worker, frames, settings, host } = this.tools;
    const { issueId, subscriberId } = claim;
    const query = queryOn(pool);
    const { mail, purpose, envelopeFrom } = await frames.of(query, issueId);
    const beginning = await begin(
      preparedOn(pool),
      claim,
      purpose,
      worker,
      settings.leaseSeconds,
      this.unwritten,
    );
    this.unwritten = null;
    if (beginning.outcome === 'not-allowed') {
      const reason = WHY_NOT[beginning.reason];
      await settle(query, { claim, worker, messageId: null, verdict: { state: 'skipped', reason } });
      return null;
    }
    if (beginning.outcome === 'lost') {
      await release(query, worker, [claim.id]);
      return null;
    }
    const { email, attempts } = beginning;
    const messageId = messageIdOf(issueId, subscriberId, host);
    const recipient = {
      email,
      unsubscribeUrl: unsubscribeLink(subscriberId, purpose),
      preferencesUrl: preferencesLink(subscriberId),
    };
    const message = mail.messageFor(recipient, messageId, new Date());
    const handover = await this.door.handOver({ from: envelopeFrom, to: email }, message);
    const verdict = verdictOf(handover, attempts, settings.retrySeconds);
    this.unwritten = { claim, worker, messageId, verdict };
    if (handover.outcome === 'accepted') return null;
    await this.writeDown();
    return this.afterFailure(claim, handover, verdict);
  }

  private async afterFailure(claim: Claim, handover: Handover, verdict: Verdict): Promise<string | null> {
    const { pool } = this.tools;
    if (handover.outcome === 'refused') {
      const bounce = verdict.state === 'failed' ? bounceOf(handover) : null;
      if (bounce) {
        await inTransaction(pool, (query) => applyDeliveryReport(query, claim.subscriberId, bounce));
      }
      if (handover.at === 'sender' && handover.permanent) {
        await holdIssue(queryOn(pool), claim.issueId, `The mail server refuses us (${handover.reply}).`);
        return handover.reply;
      }
      return handover.at === 'sender' ? handover.reply : null;
    }
    return handover.outcome === 'unreachable' ? handover.reply : null;
  }

  private async writeDown(): Promise<void> {
    if (!this.unwritten) return;
    await settle(queryOn(this.tools.pool), this.unwritten);
    this.unwritten = null;
  }
}
