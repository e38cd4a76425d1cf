import { SALARIES_PATH } from '@rolebook/contract/paths';
import type { SalaryListPage } from '@rolebook/contract/published/page';
import { Choice, ChoiceForm } from '../choice-form/choice-form';

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
    <ChoiceForm action={SALARIES_PATH} submit="Show" panel>
      {baseRegion && <input type="hidden" name="base" value={baseRegion} />}
      <Part name="region" label="Region" value={view.region ?? baseRegion ?? ''} options={named(regions)} />
      <Part
        name="level"
        label="Level"
        value={view.level ?? ''}
        options={[{ value: '', label: 'All levels' }, ...named(levels)]}
      />
      {families.length > 1 && (
        <Part
          name="family"
          label="Kind of role"
          value={view.family ?? ''}
          options={[{ value: '', label: 'All roles' }, ...named(families)]}
        />
      )}
      <Part name="order" label="Order" value={view.order} options={ORDERS} />
    </ChoiceForm>
  );
}

interface PartProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Part({ name, label, value, options }: PartProps) {
  return (
    <Choice id={`explorer-${name}`} name={name} label={label} value={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Choice>
  );
}
