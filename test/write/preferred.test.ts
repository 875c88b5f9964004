import { sumOf, type Told } from '../support/told';

describe('the preferred statement', () => {
  const day = (...all: Told[]) => sumOf(...all).startNotBefore;

  test('has the highest confidence', () => {
    expect(day({ from: '2001', confidence: 'MEDIUM', published: '2020-01-01' }, { from: '2002' })).toBe('2002-01-01');
  });

  test('then the value of most publishers, however often one of them repeats its own', () => {
    const [b, c] = [
      { from: '2002', publisher: 'b' },
      { from: '2002', publisher: 'c' },
    ];
    const a = { from: '2001', publisher: 'a', published: '2020-01-01' };
    expect(day(a, a, a, b, c)).toBe('2002-01-01');
  });

  test('then is the earliest published, undated last', () => {
    expect(day({ from: '2001', ref: 'a' }, { from: '2002', ref: 'b', published: '2021-01-01' })).toBe('2002-01-01');
  });

  test("then has the first source's key", () => {
    expect(day({ from: '2002', ref: 'b' }, { from: '2001', ref: 'a' })).toBe('2001-01-01');
  });

  test('gives the title', () => {
    const titles = [{ title: 'head', confidence: 'LOW' }, { title: 'minister', confidence: 'MEDIUM' }, {}] as const;
    expect(sumOf(...titles).title).toBe('minister');
    expect(sumOf({}).title).toBe('');
  });
});
