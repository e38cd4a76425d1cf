/**
 * Who may do what: the one table from which every access function, and the test of all of them, is made.
 * "Rights" are what a user may do in the cms; "roles" always means jobs.
 */
export const RIGHTS = ['admin', 'publisher', 'editor', 'author', 'newsletter'] as const;
export type Right = (typeof RIGHTS)[number];

/** Somebody without a session, and also a user who is disabled: both may do the same. */
export type Actor = Right | 'anonymous';

/**
 * How far a permission reaches.
 * - `all`: every document, trashed ones too
 * - `own-and-public`: documents that the user made, and what is public
 * - `own-drafts`: documents that the user made and that are not published
 * - `own`: documents that the user made (of users: the user's own account)
 * - `public`: published (where drafts exist) and not in the trash
 * - `none`: nothing
 */
export type Reach = 'all' | 'own-and-public' | 'own-drafts' | 'own' | 'public' | 'none';

/**
 * - `trash`: put into the trash and take out again
 * - `erase`: delete for good
 * - `publish`: publish, unpublish, schedule either, and change what is live
 */
export type Permission = 'read' | 'create' | 'update' | 'publish' | 'trash' | 'erase' | 'versions';

export type CollectionSubject =
  | 'articles'
  | 'authors'
  | 'roles'
  | 'topics'
  | 'pages'
  | 'media'
  | 'salary-figures'
  | 'salary-tables'
  | 'comparisons'
  | 'levels'
  | 'regions'
  | 'region-adjustments'
  | 'sources'
  | 'redirects'
  | 'newsletter-issues'
  | 'blocked-domains'
  | 'reader-messages'
  | 'users';
/** `subscribers` are rows of our own, not documents of Payload. */
export type Subject = CollectionSubject | 'site-settings' | 'subscribers';

type Row = Readonly<Record<Actor, Reach>>;

const row = (
  admin: Reach,
  publisher: Reach,
  editor: Reach,
  author: Reach,
  newsletter: Reach,
  anonymous: Reach,
): Row => ({ admin, publisher, editor, author, newsletter, anonymous });

type Rules = Readonly<Record<Permission, Row>>;

/** Content with drafts: editors write it, publishers decide what readers see. */
const CONTENT: Rules = {
  //               admin  publisher editor author    newsletter anonymous
  read: row('all', 'all', 'all', 'public', 'public', 'public'),
  create: row('all', 'all', 'all', 'none', 'none', 'none'),
  update: row('all', 'all', 'all', 'none', 'none', 'none'),
  publish: row('all', 'all', 'none', 'none', 'none', 'none'),
  trash: row('all', 'all', 'all', 'none', 'none', 'none'),
  erase: row('all', 'all', 'none', 'none', 'none', 'none'),
  versions: row('all', 'all', 'all', 'none', 'none', 'none'),
};

/** Vocabulary without drafts (levels, regions, sources): a change is live at once, so publishers make it. */
const VOCABULARY: Rules = {
  ...CONTENT,
  create: row('all', 'all', 'none', 'none', 'none', 'none'),
  update: row('all', 'all', 'none', 'none', 'none', 'none'),
  trash: row('all', 'all', 'none', 'none', 'none', 'none'),
};

export const MATRIX: Readonly<Record<Subject, Rules>> = {
  articles: {
    ...CONTENT,
    read: row('all', 'all', 'all', 'own-and-public', 'public', 'public'),
    create: row('all', 'all', 'all', 'all', 'none', 'none'),
    update: row('all', 'all', 'all', 'own-drafts', 'none', 'none'),
    trash: row('all', 'all', 'all', 'own-drafts', 'none', 'none'),
    versions: row('all', 'all', 'all', 'own', 'none', 'none'),
  },
  authors: CONTENT,
  roles: CONTENT,
  topics: CONTENT,
  pages: CONTENT,
  'salary-figures': CONTENT,
  'salary-tables': CONTENT,
  comparisons: CONTENT,
  media: {
    ...CONTENT,
    create: row('all', 'all', 'all', 'all', 'none', 'none'),
    update: row('all', 'all', 'all', 'own', 'none', 'none'),
  },
  levels: VOCABULARY,
  regions: VOCABULARY,
  'region-adjustments': VOCABULARY,
  sources: {
    ...VOCABULARY,
    create: row('all', 'all', 'all', 'none', 'none', 'none'),
  },
  redirects: {
    ...VOCABULARY,
    read: row('all', 'all', 'all', 'none', 'none', 'none'),
  },
  // Nobody publishes an issue: sending it does, and an issue that was sent cannot be changed at all.
  'newsletter-issues': {
    read: row('all', 'none', 'none', 'none', 'all', 'none'),
    create: row('all', 'none', 'none', 'none', 'all', 'none'),
    update: row('all', 'none', 'none', 'none', 'all', 'none'),
    publish: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('all', 'none', 'none', 'none', 'all', 'none'),
    erase: row('all', 'none', 'none', 'none', 'all', 'none'),
    versions: row('all', 'none', 'none', 'none', 'all', 'none'),
  },
  'blocked-domains': {
    read: row('all', 'none', 'none', 'none', 'all', 'none'),
    create: row('all', 'none', 'none', 'none', 'all', 'none'),
    update: row('all', 'none', 'none', 'none', 'all', 'none'),
    publish: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('none', 'none', 'none', 'none', 'none', 'none'),
    erase: row('all', 'none', 'none', 'none', 'all', 'none'),
    versions: row('none', 'none', 'none', 'none', 'none', 'none'),
  },
  // Only the site's forms make them; complaints about personal data are kept from editors by the collection itself.
  'reader-messages': {
    read: row('all', 'all', 'all', 'none', 'none', 'none'),
    create: row('none', 'none', 'none', 'none', 'none', 'none'),
    update: row('all', 'all', 'all', 'none', 'none', 'none'),
    publish: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('none', 'none', 'none', 'none', 'none', 'none'),
    erase: row('all', 'all', 'none', 'none', 'none', 'none'),
    versions: row('none', 'none', 'none', 'none', 'none', 'none'),
  },
  users: {
    read: row('all', 'own', 'own', 'own', 'own', 'none'),
    create: row('all', 'none', 'none', 'none', 'none', 'none'),
    update: row('all', 'own', 'own', 'own', 'own', 'none'),
    publish: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('none', 'none', 'none', 'none', 'none', 'none'),
    erase: row('all', 'none', 'none', 'none', 'none', 'none'),
    versions: row('none', 'none', 'none', 'none', 'none', 'none'),
  },
  // People's addresses: for the newsletter right alone. An admin does not see them by being one, but can give the right,
  // to themselves too.
  subscribers: {
    read: row('none', 'none', 'none', 'none', 'all', 'none'),
    create: row('none', 'none', 'none', 'none', 'all', 'none'),
    update: row('none', 'none', 'none', 'none', 'all', 'none'),
    publish: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('none', 'none', 'none', 'none', 'none', 'none'),
    erase: row('none', 'none', 'none', 'none', 'all', 'none'),
    versions: row('none', 'none', 'none', 'none', 'none', 'none'),
  },
  'site-settings': {
    ...VOCABULARY,
    create: row('none', 'none', 'none', 'none', 'none', 'none'),
    trash: row('none', 'none', 'none', 'none', 'none', 'none'),
    erase: row('none', 'none', 'none', 'none', 'none', 'none'),
  },
};

const WIDTH: readonly Reach[] = ['all', 'own-and-public', 'own', 'own-drafts', 'public', 'none'];

/** The widest reach that any of somebody's rights gives. No rights at all is an anonymous reader. */
export function reachOf(rights: readonly Right[], subject: Subject, permission: Permission): Reach {
  const actors: readonly Actor[] = rights.length > 0 ? rights : ['anonymous'];
  const reaches = actors.map((actor) => MATRIX[subject][permission][actor]);
  return WIDTH.find((reach) => reaches.includes(reach)) ?? 'none';
}
