import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Every file beside itself once more, compressed, as the server sends it. */
const compressed = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const folder = join(root, 'dist', 'explorer');
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
  },
};

/** The page becomes `dist/index.html`, and all else `dist/explorer/…`, named by its content. */
export default defineConfig({
  root,
  base: './',
  plugins: [compressed],
  // The documents of the API, and what they cost, are the server's own.
  server: { fs: { allow: ['..'] }, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  resolve: {
    dedupe: ['graphql', 'react', 'react-dom'],
    alias: {
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
      'node:crypto': join(root, 'src', 'schema', 'crypto.ts'),
    },
  },
  logLevel: 'warn',
  build: {
    assetsDir: 'explorer',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
