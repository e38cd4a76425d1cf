import type { Choices } from '@rolebook/contract/newsletter-subscriber';
import type { Payload } from 'payload';

/** More than anybody would tick; the form stays a form. */
const MOST = 100;

/** What somebody may be interested in: published role guides and topics, by name. Two statements. */
export async function readChoices(payload: Payload): Promise<Choices> {
  const published = {
    where: { _status: { equals: 'published' as const } },
    depth: 0,
    limit: MOST,
    pagination: false,
  };
  const [roles, topics] = await Promise.all([
    payload.find({
      ...published,
      collection: 'roles',
      sort: 'title',
      select: { title: true },
      overrideAccess: true,
    }),
    payload.find({
      ...published,
      collection: 'topics',
      sort: 'name',
      select: { name: true },
      overrideAccess: true,
    }),
  ]);
  return {
    roles: roles.docs.map(({ id, title }) => ({ id, label: title })),
    topics: topics.docs.map(({ id, name }) => ({ id, label: name })),
  };
}

interface Chosen {
  readonly roles: readonly string[];
  readonly topics: readonly string[];
}

/** Only what is still offered: a guide may be unpublished between the form and the button, and that is nobody's fault. */
export async function keepOffered(
  payload: Payload,
  chosen: Chosen,
): Promise<{ roles: string[]; topics: string[] }> {
  if (chosen.roles.length + chosen.topics.length === 0) return { roles: [], topics: [] };
  const choices = await readChoices(payload);
  const offered = (list: Choices['roles'], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  return { roles: offered(choices.roles, chosen.roles), topics: offered(choices.topics, chosen.topics) };
}
