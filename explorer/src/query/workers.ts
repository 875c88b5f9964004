import type { Environment } from 'monaco-editor';
import EditorWorker from './worker/editor?worker';
import GraphQLWorker from './worker/graphql?worker';
import JsonWorker from './worker/json?worker';

declare global {
  interface Window {
    MonacoEnvironment?: Environment;
  }
}

/** The editor looks here for its workers. They are files of our own, which the page's policy lets in. */
window.MonacoEnvironment = {
  getWorker(_id: string, label: string) {
    if (label === 'json') return new JsonWorker();
    return label === 'graphql' ? new GraphQLWorker() : new EditorWorker();
  },
};
