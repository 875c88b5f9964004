import { address } from './ask';

/** Downloads as any tool would: with GET, from an address that holds it all. */
export const download = (ending: 'csv' | 'ndjson', query: string, more: Record<string, string> = {}, method = 'GET') =>
  fetch(`${address()}/export.${ending}?${String(new URLSearchParams({ query, ...more }))}`, { method });
