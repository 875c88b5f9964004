/** As what a table is written, and how its file's name ends. */
export type Format = 'csv' | 'ndjson';
