import { SEARCH_LIMITS } from '@rolebook/contract/published/search';
import { askSuggestions } from '../../../cms/search';
import { log } from '../../../log';
import { KIND_LABELS } from '../../../search/kind-labels';

export const dynamic = 'force-dynamic';

/** Titles for what is being typed, for `src/enhance/search-suggestions.ts`. A failure is logged, and is no suggestions. */
export async function GET(request: Request): Promise<Response> {
  const text = new URL(request.url).searchParams.get('q') ?? '';
  if ([...text].length > SEARCH_LIMITS.query) {
    const message = `Search for at most ${SEARCH_LIMITS.query} characters.`;
    return Response.json({ error: { field: 'q', message } }, { status: 400 });
  }
  try {
    const { suggestions } = await askSuggestions(text);
    return Response.json({
      suggestions: suggestions.map(({ kind, ...rest }) => ({ ...rest, label: KIND_LABELS[kind][0] })),
    });
  } catch (error) {
    log('warn', 'suggestions.unavailable', { error });
    return Response.json({ suggestions: [] });
  }
}
