import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { poolOf, type Query, queryOn } from '../../../database/query';
import type { NewsletterIssue } from '../../../payload-types';
import { refusal } from '../../../request/refusal';
import { may } from '../../../rights/access';
import { log, reasonOf } from '../../../worker/log';
import { archiveOf, showInArchive } from '../archive';
import { checkIssue } from '../checks';
import { draftDigest } from '../digest';
import { composeIssue } from '../mail';
import { cancelRest, countAsSent, type Move, move, schedule, sendOf, tryAgain } from '../schedule';
import { frozenIssue, newestDraft } from '../stored-issue';
import { deskState } from './desk-state';
import { isPreviewView, previewPage } from './preview-page';
import { sendTest } from './test-send';

type Handler = (req: PayloadRequest, query: Query, issue: NewsletterIssue) => Promise<Response>;

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** For those who compose and send; with the issue that the address names. */
function onIssue(permission: 'read' | 'update', handler: Handler): Endpoint['handler'] {
  return async (req) => {
    if (!may(req, 'newsletter-issues', permission)) {
      return refusal(req.user ? 403 : 401, 'Only people with the newsletter right can do this.');
    }
    const id = String(req.routeParams?.id ?? '');
    const issue = UUID.test(id) ? await newestDraft(req.payload, id) : null;
    if (!issue) return refusal(404, 'There is no such issue.');
    try {
      return await handler(req, queryOn(poolOf(req.payload)), issue);
    } catch (error) {
      log('error', 'newsletter.desk-failed', { issueId: id, reason: reasonOf(error) });
      return refusal(500, 'Something went wrong on our side. Nothing was sent; try again in a moment.');
    }
  };
}

const stateOf: Handler = async (req, query, issue) => answer(await deskState(req, query, issue));

const VIEW_COOKIE = 'issue-preview';

const preview: Handler = async (req, query, issue) => {
  const asked = new URL(req.url ?? '', 'http://cms').searchParams.get('view');
  const remembered = new RegExp(`${VIEW_COOKIE}=([a-z]+)`).exec(req.headers.get('cookie') ?? '')?.[1];
  const view = isPreviewView(asked) ? asked : isPreviewView(remembered) ? remembered : 'desktop';
  const { mail, content } =
    (await frozenIssue(query, issue.id)) ?? (await composeIssue(req.payload, query, issue));
  return new Response(previewPage(mail, content.preheader, view), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'set-cookie': `${VIEW_COOKIE}=${view}; Path=/api/newsletter/issues; HttpOnly; SameSite=Strict`,
    },
  });
};

const test: Handler = async (req, query, issue) => {
  const email = req.user?.email ?? '';
  const { mail } = await composeIssue(req.payload, query, issue);
  const handover = await sendTest(mail, issue.id, email);
  if (handover.outcome === 'accepted') return answer({ sentTo: email });
  return refusal(
    422,
    `The mail server did not take the test mail (${handover.reply}). Try again in a moment.`,
  );
};

const scheduleSchema = z.object({ at: z.iso.datetime({ offset: true }).nullable() });
/** A form that was open for a moment is not told that its time has passed. */
const GRACE_MS = 60_000;

const scheduleIt: Handler = async (req, query, issue) => {
  const parsed = scheduleSchema.safeParse(await req.json?.());
  if (!parsed.success) return refusal(400, 'Give the day and the time when the issue should go out.');
  const at = parsed.data.at === null ? new Date() : new Date(parsed.data.at);
  if (at.getTime() < Date.now() - GRACE_MS) {
    return refusal(400, 'That time has passed. Choose a later one, or send the issue now.');
  }
  const findings = await checkIssue(query, issue, await composeIssue(req.payload, query, issue));
  const refused = findings.filter(({ severity }) => severity === 'refuse');
  if (refused.length > 0) {
    return refusal(422, `Mend this first: ${refused.map(({ message }) => message).join(' ')}`);
  }
  if (!(await schedule(query, issue.id, issue.purpose, at))) {
    return refusal(409, 'Sending has begun already: it can be paused or ended, but not given another time.');
  }
  return stateOf(req, query, issue);
};

const TOO_LATE: Readonly<Record<Move, string>> = {
  pause: 'It is not being sent at the moment, so there is nothing to pause.',
  resume: 'It is not paused.',
  cancel: 'It is not scheduled. An issue that is being sent can be ended instead.',
};

const moving =
  (what: Move): Handler =>
  async (req, query, issue) =>
    (await move(query, issue.id, what)) ? stateOf(req, query, issue) : refusal(409, TOO_LATE[what]);

/** Buttons that act on deliveries; pressed when there is nothing to do, they do nothing. */
const settling =
  (act: (query: Query, issueId: string) => Promise<unknown>): Handler =>
  async (req, query, issue) => {
    await act(query, issue.id);
    return stateOf(req, query, issue);
  };

const archiving =
  (shown: boolean): Handler =>
  async (req, query, issue) => {
    if (!archiveOf(await sendOf(query, issue.id), issue)) {
      return refusal(409, 'It has not been sent yet. Its page goes up when sending begins.');
    }
    await showInArchive(req.payload, issue.id, shown);
    return answer(await deskState(req, query, { ...issue, _status: shown ? 'published' : 'draft' }));
  };

const digest: Endpoint['handler'] = async (req) => {
  if (!may(req, 'newsletter-issues', 'create')) {
    return refusal(req.user ? 403 : 401, 'Only people with the newsletter right can do this.');
  }
  return answer({ id: await draftDigest(req.payload, req) }, 201);
};

const post = (path: string, handler: Handler): Endpoint => ({
  path: `/newsletter/issues/:id/${path}`,
  method: 'post',
  handler: onIssue('update', handler),
});

/** What the desk's "Send" view, its preview and the button for a digest ask for. */
export const issueEndpoints: Endpoint[] = [
  { path: '/newsletter/issues/digest', method: 'post', handler: digest },
  { path: '/newsletter/issues/:id/state', method: 'get', handler: onIssue('read', stateOf) },
  { path: '/newsletter/issues/:id/preview', method: 'get', handler: onIssue('read', preview) },
  post('test', test),
  post('schedule', scheduleIt),
  post('pause', moving('pause')),
  post('resume', moving('resume')),
  post('cancel', moving('cancel')),
  post('end', settling(cancelRest)),
  post(
    'retry-failed',
    settling((query, id) => tryAgain(query, id, 'failed')),
  ),
  post(
    'resend-doubtful',
    settling((query, id) => tryAgain(query, id, 'in-doubt')),
  ),
  post('count-as-sent', settling(countAsSent)),
  post('put-on-site', archiving(true)),
  post('take-off-site', archiving(false)),
];
