import { createServer, type Server, type Socket } from 'node:net';

/** What a Neo4j answers to each kind of message of Bolt: its first byte, in hex, and the answers' bytes. */
const ANSWERS: Record<string, string[]> = {
  /** HELLO: SUCCESS {server: 'Neo4j/4.4.0', connection_id: 'a'} */
  '01': [`b170a2${text('server')}${text('Neo4j/4.4.0')}${text('connection_id')}${text('a')}`],
  /** RUN: SUCCESS {fields: ['v']} */
  '10': [`b170a1${text('fields')}91${text('v')}`],
  /** PULL: RECORD ['4.4.0'], SUCCESS {} */
  '3f': [`b17191${text('4.4.0')}`, 'b170a0'],
};

function text(value: string): string {
  return Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]).toString('hex');
}

/** A server that says it is Neo4j 4.4, which is too old for Habeas: as much of Bolt 4.4 as that takes. */
export function oldNeo4j(port: number): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from('00000404', 'hex'));
      socket.on('data', (data) => answer(socket, data));
    });
  }).listen(port, '127.0.0.1');
}

/** Messages come in chunks: two bytes of length, the message, two bytes of nothing. */
function answer(socket: Socket, data: Buffer): void {
  for (let at = 0; at + 2 < data.length;) {
    const length = data.readUInt16BE(at);
    const kind = data.subarray(at + 3, at + 4).toString('hex');
    if (length > 0) for (const message of ANSWERS[kind] ?? ['b170a0']) send(socket, message);
    at += 2 + length;
  }
}

function send(socket: Socket, message: string): void {
  const bytes = Buffer.from(message, 'hex');
  socket.write(Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes, Buffer.from([0, 0])]));
}
