import { COMPARE_PATH } from '@rolebook/contract/paths';
import { Choice, ChoiceForm } from '../choice-form/choice-form';

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
    <ChoiceForm action={COMPARE_PATH} submit="Compare">
      {fixed ? (
        <input type="hidden" name="a" value={fixed.slug} />
      ) : (
        <RoleChoice name="a" label="One role" roles={others} />
      )}
      <RoleChoice name="b" label={fixed ? `Compare ${fixed.title} with` : 'The other role'} roles={others} />
    </ChoiceForm>
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
    <Choice id={id} name={name} label={label} required>
      <option value="">Choose a role</option>
      {families.map((family) => (
        <optgroup key={family} label={family}>
          {roles.filter((role) => role.family === family).map(option)}
        </optgroup>
      ))}
      {roles.filter(({ family }) => family === null).map(option)}
    </Choice>
  );
}
