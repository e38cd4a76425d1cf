import { SelectField } from '@payloadcms/ui';
import type { SelectFieldClient, TextFieldServerComponent } from 'payload';

/** The purposes of the site settings as a list to choose from. */
export const PurposeSelect: TextFieldServerComponent = async ({
  clientField,
  path,
  payload,
  permissions,
  readOnly,
}) => {
  const { newsletter } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  const field: Omit<SelectFieldClient, 'type'> & { type: 'select' } = {
    name: clientField.name,
    type: 'select',
    label: clientField.label,
    required: true,
    admin: {
      description: clientField.admin?.description,
      isClearable: false,
      isSortable: false,
      placeholder: 'Choose a purpose',
    },
    options: newsletter.purposes.map(({ slug, label }) => ({ value: slug, label })),
  };
  return (
    <SelectField field={field} path={path ?? field.name} permissions={permissions} readOnly={readOnly} />
  );
};
