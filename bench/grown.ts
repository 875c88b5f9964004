import { readFileSync } from 'node:fs';
import type { Measured } from './arena';
import { http } from './contestants/http';
import { personsNested } from './questions/personsNested';
import { median } from './statistics';

interface Earlier {
  measured: { question: string; contestant: string; median: number }[];
}

const asked = ({ question, contestant }: { question: string; contestant: string }) =>
  question === personsNested.name && contestant === http.name;

/** How many times as long a nested page takes as in the run whose figures a file has. */
export function grownSince(file: string | undefined, measured: Measured[]): number | null {
  if (file === undefined) return null;
  const { measured: before } = JSON.parse(readFileSync(file, 'utf8')) as Earlier;
  const [then, now] = [before.find(asked)?.median, measured.find(asked)?.times.flat()];
  return then && now ? median(now) / then : null;
}
