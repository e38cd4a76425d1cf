import { teaser } from '../../../tests/fixtures/frame';
import { roles } from '../../../tests/fixtures/salary';
import { closingTeaserOf } from './closing-teaser';

const story = teaser('/articles/a', 'A story');
const guide = teaser('/roles/data-engineer', 'Data Engineer');

it('prefers a guide that the editor picked', () => {
  expect(closingTeaserOf({ related: [story, guide], roles: [roles.ml] })).toBe(guide);
});

it('else leads to the guide of the first role that has one', () => {
  const unpublished = { slug: 'x', title: 'X', path: null };
  expect(closingTeaserOf({ related: [story], roles: [unpublished, roles.ml] })?.path).toBe(
    '/roles/ml-engineer',
  );
});

it('else to related reading, else nowhere', () => {
  expect(closingTeaserOf({ related: [story], roles: [] })).toBe(story);
  expect(closingTeaserOf({ related: [], roles: [] })).toBeNull();
});
