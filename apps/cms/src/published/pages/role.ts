import { rolePath } from '@rolebook/contract/paths';
import type { RolePage } from '@rolebook/contract/published/page';
import { dayOf } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { Role } from '../../payload-types';
import { referencesOf } from '../../renewal/used-in/references-of';
import { figureCorrections } from '../figure-corrections';
import { Library } from '../library';
import { ROLE_ARTICLES } from '../list-sizes';
import { listArticles } from '../listing';
import { Anchors } from '../rich-text/anchors';
import { bodyOf } from '../rich-text/body';
import { proseOf } from '../rich-text/prose';
import { readersUpdate, shownTables, unpinned } from '../updated';
import { type Building, instant, seoOf } from './building';

export async function rolePage({ payload, query }: Building, role: Role): Promise<RolePage> {
  const { ids: articles } = await listArticles(query, { by: 'roles', id: role.id }, { limit: ROLE_ARTICLES });
  const references = referencesOf('roles', role);
  const library = await Library.read(payload, query, {
    references,
    ladders: [role.id],
    cards: { articles },
  });
  const ladder = { role: role.id, levels: (role.ladder ?? []).flatMap(({ level }) => idOf(level) ?? []) };
  const corrections = await figureCorrections(query, 'roles', role.id);
  const anchors = new Anchors();
  return {
    kind: 'role-guide',
    id: role.id,
    path: rolePath(role.slug),
    slug: role.slug,
    title: role.title,
    seo: seoOf(role.seo, { title: role.title, description: role.summary, hero: role.hero }, library),
    family: role.family || null,
    alternativeTitles: role.alternativeTitles ?? [],
    summary: role.summary,
    hero: library.picture(idOf(role.hero)),
    dayToDay: bodyOf(role.dayToDay, library, anchors),
    skills: (role.skills ?? []).map(({ name, kind, need, note }) => ({
      name,
      kind,
      need,
      note: note || null,
    })),
    tools: role.tools ?? [],
    qualifications: role.qualifications ?? [],
    routesIn: (role.routesIn ?? []).map(({ title, text }) => ({ title, text })),
    ladder: (role.ladder ?? []).flatMap(({ level, title, whatChanges }) => {
      const step = library.card('levels', idOf(level));
      if (!step) return [];
      const figure = library.ladderFigure(role.id, ({ levelId }) => levelId === idOf(level));
      return [{ level: step, title, whatChanges, figure }];
    }),
    tables: idsOf(role.salaryTables).flatMap((id) => library.table(id) ?? []),
    history: library.history(idsOf(role.salaryTables), ladder),
    corrections,
    companies: (role.companies ?? []).map(({ name, url, sector, location, note }) => ({
      name,
      url: url || null,
      sector: sector || null,
      location: location || null,
      note: note || null,
    })),
    faq: (role.faq ?? []).map(({ question, answer }) => ({
      id: anchors.give(question),
      question,
      answer: proseOf(answer, library, anchors),
    })),
    classification: (role.classification ?? []).map(({ scheme, version, code, label, match }) => ({
      scheme,
      version,
      code,
      label,
      match,
    })),
    relatedRoles: library.teasers('roles', idsOf(role.relatedRoles)),
    articles: library.teasers('articles', articles),
    sources: library.some('sources', idsOf(role.sources)),
    lastReviewedOn: role.lastReviewedOn ? dayOf(role.lastReviewedOn) : null,
    nextReviewOn: role.nextReviewOn ? dayOf(role.nextReviewOn) : null,
    firstPublishedAt: instant(role.firstPublishedAt ?? role.createdAt),
    updatedAt: readersUpdate({
      firstPublishedAt: role.firstPublishedAt,
      editedAt: role.contentUpdatedAt,
      history: library.history(shownTables(references), ladder, unpinned([role.dayToDay, role.faq])),
      corrections,
    }),
  };
}
