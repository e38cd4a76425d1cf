'use client';

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useMemo } from 'react';

const errorIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string'
    ? answer.error
    : null;

/**
 * Payload's drawer says "Scheduled successfully" whatever the server answers, and shows what is thrown: a schedule that
 * was refused (see guard-schedule.ts) is thrown here, so that nobody relies on it.
 */
export function ToldSchedules({ children }: { readonly children: ReactNode }) {
  const functions = useServerFunctions();
  const told = useMemo(
    (): ServerFunctionsContextType => ({
      ...functions,
      async schedulePublish(args) {
        const answer = await functions.schedulePublish(args);
        const error = errorIn(answer);
        if (error) throw new Error(error);
        return answer;
      },
    }),
    [functions],
  );
  return <ServerFunctionsContext value={told}>{children}</ServerFunctionsContext>;
}
