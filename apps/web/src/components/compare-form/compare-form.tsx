import { COMPARE_PATH } from '@rolebook/contract/paths';

export interface ComparableRole {
  readonly slug: string;
  readonly title: string;
  readonly family: string | null;
}

interface CompareFormProps {
  /** The role that is compared; without one, both are chosen. */
  readonly fixed?: { readonly slug: string; readonly title: string };
  readonly roles: readonly ComparableRole[];
}

/** Chooses a comparison. A plain form: the site answers with the pair's one address. */
export function CompareForm({ fixed, roles }: CompareFormProps) {
  const others = roles.filter(({ slug }) => slug !== fixed?.slug);
  return (
    <form className="compare-form" action={COMPARE_PATH} method="get">
      {fixed ? (
        <input type="hidden" name="a" value={fixed.slug} />
      ) : (
        <RoleChoice name="a" label="One role" roles={others} />
      )}
      <RoleChoice name="b" label={fixed ? `Compare ${fixed.title} with` : 'The other role'} roles={others} />
      <button type="submit">Compare</button>
    </form>
  );
}

interface RoleChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly roles: readonly ComparableRole[];
}

function RoleChoice({ name, label, roles }: RoleChoiceProps) {
  const id = `compare-${name}`;
  const families = [...new Set(roles.flatMap(({ family }) => family ?? []))].sort();
  const option = ({ slug, title }: ComparableRole) => (
    <option key={slug} value={slug}>
      {title}
    </option>
  );
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} required>
        <option value="">Choose a role</option>
        {families.map((family) => (
          <optgroup key={family} label={family}>
            {roles.filter((role) => role.family === family).map(option)}
          </optgroup>
        ))}
        {roles.filter(({ family }) => family === null).map(option)}
      </select>
    </p>
  );
}
