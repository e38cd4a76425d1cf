'use client';

import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fieldOfPlace, pointerOfPlace } from '../prose-check/place';
import { formOf, replaceByToken } from '../prose-check/replace-by-token';
import { type AnsweredItem, askChecklist, sendAcknowledgement } from './ask-checklist';
import type { ProseFinding } from './checklist-item';

/** Editors type; the checklist follows when they pause. */
const PAUSE_MS = 700;

export interface Checklist {
  /** Null until the first answer. */
  readonly items: readonly AnsweredItem[] | null;
  readonly error: string | null;
  /** @throws Error with words for the editor */
  acknowledge(key: string, reason: string): Promise<void>;
  /** Puts the figure in place of the words, in the open form. Null, or why not. */
  replace(finding: ProseFinding): string | null;
}

const tokenId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The checklist of the document in the form around it. */
export function useChecklist(): Checklist {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { getData, setModified } = useForm();
  const [fields, dispatchFields] = useAllFormFields();
  const [items, setItems] = useState<readonly AnsweredItem[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const asking = useRef(0);

  const asked = useCallback(
    () => ({
      api: `${config.serverURL}${config.routes.api}`,
      collection: collectionSlug ?? '',
      id: id === undefined ? null : String(id),
      document: getData(),
    }),
    [config.serverURL, config.routes.api, collectionSlug, id, getData],
  );

  const refresh = useCallback(async () => {
    asking.current += 1;
    const turn = asking.current;
    try {
      const answer = await askChecklist(asked());
      // An older answer must not overwrite a newer one.
      if (turn !== asking.current) return;
      setItems(answer);
      setError(null);
    } catch (failure) {
      if (turn === asking.current) setError(failure instanceof Error ? failure.message : String(failure));
    }
  }, [asked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form's fields asks again.
  useEffect(() => {
    const pause = setTimeout(refresh, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [fields, refresh]);

  const acknowledge = async (key: string, reason: string) => {
    await sendAcknowledgement(asked(), key, reason);
    // A refused save leaves the form as if nothing were to be saved, and "Publish" out of reach.
    setModified(true);
    await refresh();
  };

  const replace = ({ place, quote, start, end, replacement }: ProseFinding) => {
    const path = fieldOfPlace(place);
    if (!replacement) return 'No figure can stand here.';
    const answer = replaceByToken(
      fields[path]?.value,
      { pointer: pointerOfPlace(place), quote, start, end },
      { ...replacement, form: formOf(quote), id: tokenId() },
    );
    if ('whyNot' in answer) return answer.whyNot;
    // A new initial value makes the editor take over the tree; it keeps its own copy otherwise.
    dispatchFields({ type: 'UPDATE', path, value: answer.tree, initialValue: answer.tree });
    setModified(true);
    return null;
  };

  return { items, error, acknowledge, replace };
}
