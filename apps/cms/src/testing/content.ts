import type { TestCms } from './cms';

/** A body of one paragraph, as Lexical stores it. */
export function bodyOf(text: string) {
  return {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [
        {
          type: 'paragraph',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          textFormat: 0,
          children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
        },
      ],
    },
  };
}

let count = 0;
const next = () => {
  count += 1;
  return count;
};

type Status = 'draft' | 'published';

/** Makes documents with what they must have, by the Local API, in nobody's name. */
export function contentMaker({ payload }: Pick<TestCms, 'payload'>) {
  const topic = (_status: Status = 'published') =>
    payload.create({
      collection: 'topics',
      data: {
        name: `Topic ${next()}`,
        slug: `topic-${count}`,
        description: 'About it.',
        accent: 'teal',
        _status,
      },
      overrideAccess: true,
    });
  const author = (_status: Status = 'published') =>
    payload.create({
      collection: 'authors',
      data: {
        name: `Author ${next()}`,
        slug: `author-${count}`,
        jobTitle: 'Writer',
        bio: 'Writes.',
        _status,
      },
      overrideAccess: true,
    });
  return {
    topic,
    author,
    async articleData(title = `Article ${next()}`) {
      return {
        title,
        standfirst: `${title}: the standfirst.`,
        topic: (await topic()).id,
        authors: [(await author()).id],
        body: bodyOf(`${title}: the body.`),
      };
    },
    async article(_status: Status, more: Record<string, unknown> = {}) {
      const data = await this.articleData(typeof more.title === 'string' ? more.title : undefined);
      return payload.create({
        collection: 'articles',
        data: { ...data, slug: '', ...more, reviewState: 'drafting', _status },
        overrideAccess: true,
      });
    },
    role: (_status: Status = 'published', title = `Role ${next()}`) =>
      payload.create({
        collection: 'roles',
        data: { title, slug: '', summary: 'A job.', _status },
        overrideAccess: true,
      }),
    level: (name = `Level ${next()}`, rank = count) =>
      payload.create({
        collection: 'levels',
        data: { name, slug: '', rank: rank % 99 || 1 },
        overrideAccess: true,
      }),
    region: (name = `Region ${next()}`) =>
      payload.create({ collection: 'regions', data: { name, slug: '', kind: 'city' }, overrideAccess: true }),
    source: () =>
      payload.create({
        collection: 'sources',
        data: { name: `Source ${next()}`, publisher: 'Us', kind: 'editorial-estimate', licence: 'Own work' },
        overrideAccess: true,
      }),
  };
}
