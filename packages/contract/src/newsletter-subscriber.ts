import { z } from 'zod';

/**
 * What the web tier asks of the cms for somebody who holds a link from a mail. All calls are `POST {cms}/api/newsletter/…`,
 * signed for 'internal'. The token is the credential; a look changes nothing.
 */
const tokenSchema = z.string().max(200);
export const tokenRequestSchema = z.object({ token: tokenSchema });

const idsSchema = z.array(z.uuid()).max(100);
export const frequencySchema = z.enum(['every-issue', 'monthly']);
export type Frequency = z.infer<typeof frequencySchema>;

const purposeSchema = z.object({ slug: z.string(), label: z.string(), description: z.string() });
const choiceSchema = z.object({ id: z.string(), label: z.string() });

/** `choices` with `{}`: what somebody may be interested in, published role guides and topics, by name. */
export const choicesSchema = z.object({ roles: z.array(choiceSchema), topics: z.array(choiceSchema) });
export type Choices = z.infer<typeof choicesSchema>;

/** `preferences/look`. `unknown`: not a link of ours, or the person is erased. */
export const preferencesSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unknown') }),
  z.object({
    state: z.literal('open'),
    /** "a…@example.org": enough to recognise, too little to learn from a forwarded mail. */
    maskedAddress: z.string(),
    /** Why no mail reaches the address though somebody may want it, or null. */
    suppressed: z.enum(['bounces', 'complaint', 'blocked']).nullable(),
    wordingVersion: z.string(),
    consent: z.string(),
    purposes: z.array(purposeSchema.extend({ chosen: z.boolean() })),
    frequency: frequencySchema,
    roles: z.array(choiceSchema.extend({ chosen: z.boolean() })),
    topics: z.array(choiceSchema.extend({ chosen: z.boolean() })),
  }),
]);
export type Preferences = z.infer<typeof preferencesSchema>;

/** `preferences`: what somebody saved. */
export const preferencesChangeSchema = z.object({
  token: tokenSchema,
  purposes: z.array(z.string()).max(20),
  frequency: frequencySchema,
  roles: idsSchema,
  topics: idsSchema,
  wordingVersion: z.string().max(100),
});
export type PreferencesChange = z.infer<typeof preferencesChangeSchema>;
/** `changed`: the wording changed under the form, so a purpose cannot be added to it; nothing was saved. */
export const preferencesSavedSchema = z.object({ state: z.enum(['saved', 'changed', 'unknown']) });

/** `links`: sends the link to the preferences to an address, if it has any. The same answer for every address. */
export const linkRequestSchema = z.object({
  email: z.string().max(1000),
  formToken: z.string().max(1000),
  website: z.string().max(1000),
  clientAddress: z.string().max(100),
});
export type LinkRequest = z.infer<typeof linkRequestSchema>;

/** `unsubscribe/look` and `unsubscribe`. The label is that of the purpose. Leaving twice, or after erasure, is `left`. */
export const unsubscribeRequestSchema = z.object({
  token: tokenSchema,
  by: z.enum(['one-click', 'unsubscribe-page']),
});
export const unsubscribeStateSchema = z.object({
  state: z.enum(['subscribed', 'left', 'unknown']),
  label: z.string().nullable(),
  /** Token for the preferences, null when there is nobody to have any. */
  preferencesToken: z.string().nullable(),
});
export type UnsubscribeState = z.infer<typeof unsubscribeStateSchema>;

/** `data-link` with the token of the preferences: mails a fresh link to the person's data. */
export const dataLinkAnswerSchema = z.object({ state: z.enum(['sent', 'too-often', 'unknown']) });
export type DataLinkState = z.infer<typeof dataLinkAnswerSchema>['state'];

/** `data/look`: the page behind that link. */
export const dataStateSchema = z.object({
  state: z.enum(['open', 'expired', 'unknown']),
  maskedAddress: z.string().nullable(),
});
export type DataState = z.infer<typeof dataStateSchema>;

/** `data/download`: everything that is kept about the person. */
export const dataDownloadSchema = z.object({
  state: z.enum(['open', 'expired', 'unknown']),
  data: z.record(z.string(), z.unknown()).nullable(),
});

/** `data/erase`: gone for good, but for the hash of the address on the suppression list. */
export const eraseAnswerSchema = z.object({ state: z.enum(['erased', 'expired', 'unknown']) });

/** `data/new-address`: mails the new address for its owner to confirm. */
export const newAddressRequestSchema = z.object({ token: tokenSchema, email: z.string().max(1000) });
export const newAddressAnswerSchema = z.object({
  state: z.enum(['sent', 'malformed', 'expired', 'unknown']),
});
export type NewAddressAnswer = z.infer<typeof newAddressAnswerSchema>['state'];

/** `new-address/look` and `new-address`: the page behind the link in that mail, and its button. */
export const newAddressStateSchema = z.object({
  state: z.enum(['open', 'changed', 'taken', 'expired', 'unknown']),
});
export type NewAddressState = z.infer<typeof newAddressStateSchema>['state'];
