import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What a process holds at a moment. */
export interface Held {
  /** In MB: what it has in the machine's memory. */
  memory: number;
  /** Files, sockets and the like, without its clients' connections. */
  handles: number;
  /** Connections to Neo4j. */
  pool: number;
}

interface Socket {
  inode: string;
  /** The ports of both ends; a socket that listens has 0 at the other. */
  local: number;
  remote: number;
}

/** Reads what Linux tells of a process; throws where the system has no /proc. */
export function heldBy(pid: number, port: number, neo4jPort: number): Held {
  const handles = readdirSync(`/proc/${pid}/fd`).flatMap((name) => targetOf(`/proc/${pid}/fd/${name}`));
  const own = new Set(handles);
  const tables = ['tcp', 'tcp6'].map((name) => readFileSync(`/proc/${pid}/net/${name}`, 'utf8'));
  const sockets = tables.flatMap(socketsIn).filter(({ inode }) => own.has(`socket:[${inode}]`));
  const clients = sockets.filter(({ local, remote }) => local === port && remote !== 0).length;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    memory: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_024,
    handles: handles.length - clients,
    pool: sockets.filter(({ remote }) => remote === neo4jPort).length,
  };
}

/** What a handle stands for, if it was not closed just now. */
function targetOf(path: string): string[] {
  try {
    return [readlinkSync(path)];
  } catch {
    return [];
  }
}

/** The rows of a table such as /proc/net/tcp: a number, both ends in hexadecimal digits, and the inode as the tenth field. */
export function socketsIn(table: string): Socket[] {
  const rows = table.trim().split('\n').slice(1);
  return rows.map((row) => {
    const fields = row.trim().split(/\s+/);
    const [local = 0, remote = 0] = fields.slice(1, 3).map((end) => parseInt(end.split(':')[1] ?? '', 16));
    return { inode: fields[9] ?? '', local, remote };
  });
}
