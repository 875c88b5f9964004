import { documentOf, listOf, operationOf } from '../../../src/download/list';
import type { Asked } from '../answer/ask';
import { schema } from './schema';

/** Whether the server can give what is asked as one list, whole; the rule is its own. */
export function isOneList({ document, operation }: Asked): boolean {
  try {
    const own = documentOf(schema, document, operation);
    return own !== undefined && listOf(schema, operationOf(own)).rows.length > 0;
  } catch {
    return false;
  }
}
