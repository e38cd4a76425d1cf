import {
  type DataLinkState,
  type DataState,
  dataDownloadSchema,
  dataLinkAnswerSchema,
  dataStateSchema,
  eraseAnswerSchema,
  type NewAddressAnswer,
  type NewAddressState,
  newAddressAnswerSchema,
  newAddressStateSchema,
  type Preferences,
  type PreferencesChange,
  preferencesSavedSchema,
  preferencesSchema,
  type UnsubscribeState,
  unsubscribeStateSchema,
} from '@rolebook/contract/newsletter-subscriber';
import type { z } from 'zod';
import { postSigned } from '../cms/signed-post';

/** @throws Error when the cms is down or answers something else than agreed */
async function call<Schema extends z.ZodType>(
  path: string,
  body: unknown,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { status, json } = await postSigned(`/api/newsletter/${path}`, body);
  if (status !== 200) throw new Error(`POST ${path} was answered with ${status}`);
  return schema.parse(json);
}

export const lookAtPreferences = (token: string): Promise<Preferences> =>
  call('preferences/look', { token }, preferencesSchema);

export const savePreferences = async (change: PreferencesChange) =>
  (await call('preferences', change, preferencesSavedSchema)).state;

export const lookAtUnsubscribe = (token: string): Promise<UnsubscribeState> =>
  call('unsubscribe/look', { token }, unsubscribeStateSchema);

export const unsubscribe = (token: string, by: 'one-click' | 'unsubscribe-page'): Promise<UnsubscribeState> =>
  call('unsubscribe', { token, by }, unsubscribeStateSchema);

export const requestDataLink = async (token: string): Promise<DataLinkState> =>
  (await call('data-link', { token }, dataLinkAnswerSchema)).state;

export const lookAtData = (token: string): Promise<DataState> =>
  call('data/look', { token }, dataStateSchema);

export const downloadData = (token: string) => call('data/download', { token }, dataDownloadSchema);

export const eraseData = async (token: string) =>
  (await call('data/erase', { token }, eraseAnswerSchema)).state;

export const requestNewAddress = async (token: string, email: string): Promise<NewAddressAnswer> =>
  (await call('data/new-address', { token, email }, newAddressAnswerSchema)).state;

export const lookAtNewAddress = async (token: string): Promise<NewAddressState> =>
  (await call('new-address/look', { token }, newAddressStateSchema)).state;

export const confirmNewAddress = async (token: string): Promise<NewAddressState> =>
  (await call('new-address', { token }, newAddressStateSchema)).state;
