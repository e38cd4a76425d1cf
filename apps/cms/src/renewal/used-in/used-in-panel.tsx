import type { UIFieldServerComponent } from 'payload';
import { configuration } from '../../configuration';
import { poolOf, queryOn } from '../../database/query';
import { rightsOf } from '../../rights/actor';
import { pagesUsing, type UsedIn } from './pages-using';

/** More than this and the list is a number: an editor who changes a level does not read a hundred titles. */
const SHOWN = 40;

/** Which published pages show the document. Saving it renews exactly these. */
export const UsedInPanel: UIFieldServerComponent = async ({ id, collectionSlug, req, payload }) => {
  if (!id || !collectionSlug || rightsOf(req.user).length === 0) return null;
  const used = await pagesUsing(queryOn(poolOf(payload)), collectionSlug, String(id));
  return (
    <section aria-labelledby="used-in-heading" className="field-type">
      <h3 id="used-in-heading" className="field-label">
        Used in
      </h3>
      <UsedInList used={used} />
    </section>
  );
};

function UsedInList({ used: { pages, everywhere } }: { used: UsedIn }) {
  if (everywhere) return <p>Every page: it stands in the frame of the site.</p>;
  if (pages.length === 0) return <p>No published page shows it.</p>;
  const { SITE_URL } = configuration();
  return (
    <>
      <ul>
        {pages.slice(0, SHOWN).map(({ path, title }) => (
          <li key={path}>
            <a href={`${SITE_URL}${path}`} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
      {pages.length > SHOWN && <p>and {pages.length - SHOWN} more.</p>}
    </>
  );
}
