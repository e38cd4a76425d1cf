import { SALARIES_PATH } from '@rolebook/contract/paths';
import type { SalaryListPage } from '@rolebook/contract/published/page';

type ExplorerFormProps = Pick<SalaryListPage, 'view' | 'baseRegion' | 'regions' | 'levels' | 'families'>;

const ORDERS = [
  { value: 'title', label: 'A to Z' },
  { value: 'highest', label: 'Highest pay first' },
  { value: 'lowest', label: 'Lowest pay first' },
] as const;

/** Chooses a part of all salaries. A plain form: the site answers with the address of the view. */
export function ExplorerForm({ view, baseRegion, regions, levels, families }: ExplorerFormProps) {
  const named = (entries: readonly { readonly slug: string; readonly name: string }[]) =>
    entries.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <form className="explorer-form" action={SALARIES_PATH} method="get">
      {baseRegion && <input type="hidden" name="base" value={baseRegion} />}
      <Choice name="region" label="Region" value={view.region ?? baseRegion ?? ''} options={named(regions)} />
      <Choice
        name="level"
        label="Level"
        value={view.level ?? ''}
        options={[{ value: '', label: 'All levels' }, ...named(levels)]}
      />
      {families.length > 1 && (
        <Choice
          name="family"
          label="Kind of role"
          value={view.family ?? ''}
          options={[{ value: '', label: 'All roles' }, ...named(families)]}
        />
      )}
      <Choice name="order" label="Order" value={view.order} options={ORDERS} />
      <button type="submit">Show</button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const id = `explorer-${name}`;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
