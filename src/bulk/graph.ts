import { perLevel, LEVELS } from '../level';
import { changeOf, changeRow } from '../write/feed/change';
import type { Told } from '../write/feed/shown';
import type { Properties } from '../write/levelled';
import { UNKNOWN } from '../write/identity';
import { makeFile, type RecordFile } from './file';

/** A graph as files for `neo4j-admin database import`. */
export interface GraphFiles {
  node(labels: readonly string[], properties: Partial<Properties>): void;
  link(type: string, from: string, to: string, properties?: Partial<Properties>): void;
  /** Tells the feed of a record, as new to every level that sees it. */
  tell(record: Told): void;
  /** Writes the rest; gives the words that tell neo4j-admin of the files. */
  end(): string[];
}

/** All is seen for the first time. */
const FIRST = LEVELS.map(() => 1);

/** Begins the files of a graph in a folder. */
export function makeGraphFiles(folder: string): GraphFiles {
  const nodes = new Map<string, RecordFile>();
  const links = new Map<string, RecordFile>();
  const others = new Map<string, RecordFile>();
  const told = LEVELS.map(() => 0);
  const fileIn = (files: Map<string, RecordFile>, name: string, fixed: readonly string[]) => {
    const file = files.get(name) ?? makeFile(folder, name, fixed);
    files.set(name, file);
    return file;
  };
  const node: GraphFiles['node'] = (labels, properties) =>
    fileIn(nodes, labels[0] ?? '', ['id:ID', ':LABEL']).add([String(properties.id), labels.join(';')], properties);
  return {
    node,
    link(type, from, to, properties = {}) {
      fileIn(links, type, [':START_ID', ':END_ID']).add([from, to], properties);
    },
    tell(record) {
      const change = changeOf(record);
      for (const level of change.levels) told[level] = 1;
      if (change.levels.length === 0) return;
      const { id, properties } = changeRow(change, FIRST);
      fileIn(others, 'Change', [':LABEL']).add(['Change'], { id, ...properties });
    },
    end() {
      node(['Unknown'], { id: UNKNOWN });
      const revisions = perLevel((level) => [`revision${level}`, told[level] ?? 0] as const);
      node(['Revision'], { id: 'revision', ...Object.fromEntries(revisions) });
      const all = [...nodes.values(), ...others.values(), ...links.values()];
      return [
        ...[...nodes.values(), ...others.values()].flatMap((file) => wordFor('--nodes', file)),
        ...[...links].flatMap(([type, file]) => wordFor(`--relationships=${type}`, file)),
        ...(all.some(({ hasLines }) => hasLines) ? ['--multiline-fields=true'] : []),
      ];
    },
  };
}

function wordFor(word: string, file: RecordFile): string[] {
  const names = file.end();
  return names ? [`${word}=${names.header},${names.data}`] : [];
}
