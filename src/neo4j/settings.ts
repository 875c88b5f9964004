export interface Memory {
  /** As Java writes it: '512m'. */
  heap: string;
  /** As Neo4j writes it: '64m'. */
  pageCache: string;
}

/** How many MB '512m' or '2g' is. */
export function megabytes(size: string): number {
  return parseInt(size, 10) * (/g$/i.test(size) ? 1024 : 1);
}

/** Neo4j's settings: nothing that Habeas does not need is open, and no query can take all of the memory. */
export function neo4jSettings({ heap, pageCache }: Memory): Record<string, string> {
  const memory = megabytes(heap);
  return {
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'db.memory.transaction.max': `${Math.floor(memory / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor((memory * 3) / 4)}m`,
    'db.transaction.timeout': '60s',
    'db.lock.acquisition.timeout': '5s',
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    // The driver learns of these: it takes 15 s without a sign of life, of a statement however long, for a lost connection.
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': '3',
    // Without it a stop takes 10 s more, with everything already safe.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
