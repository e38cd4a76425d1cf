import {
  APIError,
  type CollectionBeforeValidateHook,
  type GlobalBeforeValidateHook,
  type TextField,
} from 'payload';

/** On requests: the `updatedAt` of the document that the change was made on. */
export const EXPECTED_VERSION_HEADER = 'x-expected-updated-at';

/**
 * The document's `updatedAt` as the form received it. The form sends it back with every save, and a save that was made
 * on an older document is refused. It is not stored.
 */
export function expectedVersionField(): TextField {
  return {
    name: 'expectedUpdatedAt',
    type: 'text',
    virtual: true,
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      disableGroupBy: true,
    },
    hooks: { afterRead: [({ data, originalDoc }) => instant(originalDoc?.updatedAt ?? data?.updatedAt)] },
  };
}

function instant(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : undefined;
}

/** @throws APIError 409 when somebody saved the document after the sender had read it. */
function refuseStale(expected: unknown, current: unknown): void {
  if (typeof expected !== 'string' || expected === '') return;
  const read = Date.parse(expected);
  const saved = Date.parse(instant(current) ?? '');
  if (Number.isNaN(read)) {
    throw new APIError(
      'expectedUpdatedAt is not a date and time (ISO 8601).',
      400,
      { field: 'expectedUpdatedAt' },
      true,
    );
  }
  if (Number.isNaN(saved) || read === saved) return;
  throw new APIError(
    'This document was saved by somebody else, or in another window, after you opened it. Nothing was overwritten and your text is still in this form: copy what you changed, load the page again, and add it there.',
    409,
    { field: 'expectedUpdatedAt', updatedAt: new Date(saved).toISOString() },
    true,
  );
}

/** Compares what the sender read with what is stored. Senders who say nothing are held by the edit lock alone. */
export const refuseLostUpdate: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const { expectedUpdatedAt, ...rest } = data;
  if (operation === 'update') {
    refuseStale(expectedUpdatedAt, originalDoc?.updatedAt);
    // The header speaks of the document in the address, not of others that its save touches (redirects).
    const { collection: slug, id } = req.routeParams ?? {};
    if (slug === collection.slug && id === originalDoc?.id) {
      refuseStale(req.headers?.get(EXPECTED_VERSION_HEADER), originalDoc?.updatedAt);
    }
  }
  return rest;
};

/** The same for a global. */
export const refuseLostGlobalUpdate: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data;
  const { expectedUpdatedAt, ...rest } = data;
  refuseStale(expectedUpdatedAt, originalDoc?.updatedAt);
  refuseStale(req.headers?.get(EXPECTED_VERSION_HEADER), originalDoc?.updatedAt);
  return rest;
};
