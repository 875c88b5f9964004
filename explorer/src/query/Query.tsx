import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-explorer/style.css';
import './query.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { useMemo } from 'react';
import type { Answer, Asked } from '../answer/ask';
import type { Settings } from '../page/settings';
import { schema } from '../schema/schema';
import { useTabToLeave } from './keyboard';

interface Props {
  /** What stands in the editor when it opens. */
  asked: Asked;
  settings: Settings;
  onRun(asked: Asked): Promise<Answer>;
  onEdit(asked: Partial<Asked>): void;
}

/** What GraphiQL wants to be asked. */
interface Given {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** A new list at each turn would close the pane that is open. */
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** GraphiQL, whole: what is asked here is answered in its own pane and in the page's views. */
export default function Query({ asked, settings, onRun, onEdit }: Props) {
  const fetcher = useMemo(
    () => async (given: Given) => {
      const variables = (given.variables ?? {}) as Record<string, unknown>;
      return (await onRun({ document: given.query, variables, operation: operationIn(given) })).result;
    },
    [onRun],
  );
  useTabToLeave();
  return (
    <GraphiQL
      fetcher={fetcher as never}
      schema={schema}
      storage={settings.storage}
      forcedTheme={settings.theme}
      plugins={plugins}
      initialQuery={asked.document}
      initialVariables={JSON.stringify(asked.variables, null, 2)}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      onEditQuery={(document) => onEdit({ document })}
      onEditVariables={(text) => onEdit(variablesOf(text))}
    />
  );
}

/** The name of the operation, where there are several: right after an edit GraphiQL may still send the old one. */
function operationIn({ query, operationName }: Given): string | undefined {
  const isOperation = ({ kind }: DefinitionNode) => kind === Kind.OPERATION_DEFINITION;
  try {
    return parse(query).definitions.filter(isOperation).length > 1 ? (operationName ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** What is being typed is no JSON most of the time. */
function variablesOf(text: string): Partial<Asked> {
  try {
    return { variables: JSON.parse(text || '{}') as Record<string, unknown> };
  } catch {
    return {};
  }
}
