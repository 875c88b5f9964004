import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The answers that are still owed to who asked over a connection. */
const owed = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Has every response tell when its connection is gone. Node tells that to the one being sent alone: those behind it, whose questions
 * came in one go, would hold their places for ever.
 */
export function tellWhoIsGone(http: Server): void {
  http.on('connection', (socket: Socket) => {
    const responses = new Set<ServerResponse>();
    owed.set(socket, responses);
    socket.once('close', () => responses.forEach(endWithoutConnection));
  });
  http.prependListener('request', ({ socket }, response: ServerResponse) => {
    const responses = owed.get(socket);
    // What was answered is let go of with the next question: one more listener on each response would be one too many for downloads.
    responses?.forEach((each) => each.closed && responses.delete(each));
    responses?.add(response);
  });
}

/** Whether an answer is under way on a connection, into which nothing else may be written. */
export const isAnswering = (socket: Socket): boolean => [...(owed.get(socket) ?? [])].some(({ closed }) => !closed);

function endWithoutConnection(response: ServerResponse): void {
  if (response.socket) return;
  response.destroy();
  response.emit('close');
}
