import type { Answer } from '../../src/cache/answer';
import { shelf } from '../../src/cache/shelf';

const answer = (bytes: number): Answer => ({
  headers: [],
  type: 'application/json',
  etag: 'W/"x"',
  body: Buffer.alloc(bytes),
  spent: 1,
  operation: {},
  packed: new Map(),
});

test('answers take no more room than there is: those that nobody has asked for longest go first', async () => {
  const room = shelf(1_000_000);
  const put = (name: string, bytes: number) => {
    void room.find(name, 1);
    room.begin(name)(answer(bytes));
  };
  const has = (name: string) => room.find(name, 1) !== undefined;
  for (let i = 0; i < 30; i++) {
    put(String(i), 50_000);
    expect(has('0')).toBe(true);
  }
  const kept = Array.from({ length: 30 }, (_, i) => String(i)).filter(has);
  expect(kept).toEqual(['0', '22', '23', '24', '25', '26', '27', '28', '29']);
  put('larger than the room', 600_000);
  expect(has('larger than the room')).toBe(false);
});
