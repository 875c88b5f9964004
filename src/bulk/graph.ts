import { perLevel, LEVELS, type Level } from '../level';
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
  /** Of each level, whether the feed has anything to tell it. */
  readonly told: readonly boolean[];
  /** Writes the rest. */
  end(): MadeFiles;
}

/** What was made. */
export interface MadeFiles {
  /** What tells neo4j-admin of the files. */
  words: string[];
  /** Whether a text in them has several lines. */
  hasLines: boolean;
  told: readonly boolean[];
}

/** All is seen for the first time. */
const FIRST = LEVELS.map(() => 1);

/** Begins the files of a graph in a folder, with names that begin so. */
export function makeGraphFiles(folder: string, begin = ''): GraphFiles {
  const nodes = new Map<string, RecordFile>();
  const links = new Map<string, RecordFile>();
  const others = new Map<string, RecordFile>();
  const told = LEVELS.map(() => false);
  const fileIn = (files: Map<string, RecordFile>, name: string, fixed: readonly string[]) => {
    const file = files.get(name) ?? makeFile(folder, begin + name, fixed);
    files.set(name, file);
    return file;
  };
  return {
    node(labels, properties) {
      fileIn(nodes, labels[0] ?? '', ['id:ID', ':LABEL']).add([String(properties.id), labels.join(';')], properties);
    },
    link(type, from, to, properties = {}) {
      fileIn(links, type, [':START_ID', ':END_ID']).add([from, to], properties);
    },
    tell(record) {
      const change = changeOf(record);
      for (const level of change.levels) told[level] = true;
      if (change.levels.length === 0) return;
      const { id, properties } = changeRow(change, FIRST);
      fileIn(others, 'Change', [':LABEL']).add(['Change'], { id, ...properties });
    },
    told,
    end() {
      const all = [...nodes.values(), ...others.values(), ...links.values()];
      const words = [
        ...[...nodes.values(), ...others.values()].flatMap((file) => wordFor('--nodes', file)),
        ...[...links].flatMap(([type, file]) => wordFor(`--relationships=${type}`, file)),
      ];
      return { words, hasLines: all.some((file) => file.hasLines()), told };
    },
  };
}

/** Ends a graph with the nodes that it has once; gives what tells neo4j-admin of its files and of those made elsewhere. */
export function endGraph(files: GraphFiles, others: readonly MadeFiles[]): string[] {
  const isTold = (level: Level) => [files, ...others].some(({ told }) => told[level]);
  files.node(['Unknown'], { id: UNKNOWN });
  const revisions = perLevel((level) => [`revision${level}`, Number(isTold(level))] as const);
  files.node(['Revision'], { id: 'revision', ...Object.fromEntries(revisions) });
  const made = [files.end(), ...others];
  const lines = made.some(({ hasLines }) => hasLines) ? ['--multiline-fields=true'] : [];
  return [...made.flatMap(({ words }) => words), ...lines];
}

function wordFor(word: string, file: RecordFile): string[] {
  const names = file.end();
  return names ? [`${word}=${names.header},${names.data}`] : [];
}
