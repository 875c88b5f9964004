import type { Speech } from '../../language/speech';
import type { Fact } from './facts';

interface Room {
  /** Whether facts of several sorts stand together. */
  isMixed?: boolean;
  /** In letters. */
  most?: number;
}

/** What a fact is called, in as many letters as there is room for; that it is disputed or taken back is never left out. */
export function labelOf({ names, sort, status }: Fact, { term }: Speech, room: Room = {}): string {
  const { isMixed = true, most = Infinity } = room;
  const what = [isMixed ? term(sort) : '', names.join(' – ')].filter(Boolean).join(': ');
  const state = status === 'DISPUTED' || status === 'RETRACTED' ? ` (${term(status)})` : '';
  const left = Math.max(most - state.length, 1);
  return `${what.length > left ? `${what.slice(0, left - 1)}…` : what}${state}`;
}
