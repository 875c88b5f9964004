import { compressToEncodedURIComponent, decompressFromEncodedURIComponent } from 'lz-string';
import { isLanguage, type Language } from '../language/language';
import { isView, type ViewName } from '../view/view';

/** What a link holds. A key never is among it. */
export interface Shared {
  /** A question of the gallery, or a document of the reader's own. */
  question?: string;
  document?: string;
  /** Which operation of the document, where it has several. */
  operation?: string;
  variables: Record<string, unknown>;
  view?: ViewName;
  language?: Language;
  /** Whether whoever opens it reads in private mode. */
  private?: boolean;
}

const PREFIX = '#q=';

/** What a link ends with: all of it is behind the #, which no browser sends. */
export function fragmentOf(shared: Shared): string {
  return PREFIX + compressToEncodedURIComponent(JSON.stringify(shared));
}

/** Whether an address is a link of ours, damaged or not: whatever does not lead to a place on the page. */
export const isLink = (fragment: string): boolean => !['', '#', '#answer'].includes(fragment);

/** What a link's end holds; undefined where it is none of ours. */
export function sharedOf(fragment: string): Shared | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const text = decompressFromEncodedURIComponent(fragment.slice(PREFIX.length));
    const found = JSON.parse(text) as Record<string, unknown> | null;
    if (typeof found?.question !== 'string' && typeof found?.document !== 'string') return undefined;
    const { question, document, operation, variables, view, language } = found;
    return {
      ...(typeof question === 'string' && { question }),
      ...(typeof document === 'string' && { document }),
      ...(typeof operation === 'string' && { operation }),
      variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
      ...(isView(view) && { view }),
      ...(isLanguage(language) && { language }),
      ...(found.private === true && { private: true }),
    };
  } catch {
    return undefined;
  }
}
