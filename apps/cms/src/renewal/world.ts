import type { Query } from '../database/query';
import type { Facts } from './facts';
import type { Shows } from './used-in/reference';

/** Names a document in maps: `articles:0193…`. */
export type DocumentKey = string;
export const keyOf = (collection: string, id: string): DocumentKey => `${collection}:${id}`;

/** Facts of everything that is published. */
export type World = ReadonlyMap<DocumentKey, Facts>;

/** A published document that shows an entity. */
export interface User {
  readonly entity: DocumentKey;
  readonly user: DocumentKey;
  readonly shows: Shows;
  readonly inCard: boolean;
}

export type FindUsers = (entities: readonly DocumentKey[]) => Promise<User[]>;

export async function loadWorld(query: Query): Promise<World> {
  const rows = await query<{ key: string; facts: Facts }>(
    `select collection || ':' || document_id as key, facts from rolebook.announced`,
  );
  return new Map(rows.map(({ key, facts }) => [key, facts]));
}

export const findUsersIn =
  (query: Query): FindUsers =>
  (entities) =>
    query<User>(
      `select edge.entity_collection || ':' || edge.entity_id as entity,
              edge.user_collection || ':' || edge.user_id as "user", edge.shows, edge.in_card as "inCard"
       from unnest($1::text[]) as wanted(key)
       join rolebook.used_in edge
         on edge.entity_collection = split_part(wanted.key, ':', 1) and edge.entity_id = split_part(wanted.key, ':', 2)`,
      [entities],
    );
