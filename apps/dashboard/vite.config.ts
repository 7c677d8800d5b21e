import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig, type Manifest, type Plugin, type UserConfig } from 'vite';

/**
 * Built twice: first the files that a browser asks for (`dist/assets`, with hashed names), then the pages themselves
 * (`dist/handler.js`), which are told those names. React is built in, in its production form, so that the pages read no
 * environment; core and Hono stay outside, because the app that serves the pages has them too.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [namesOfFiles()] : [])],
  // govuk-frontend has one media query for old Internet Explorer that no other reader knows: it is left out.
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  define: { 'process.env.NODE_ENV': '"production"' },
  ...(isSsrBuild ? forPages : forBrowsers),
}));

const forBrowsers: UserConfig = {
  build: {
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['src/styles/pages.scss', 'src/styles/favicon.svg', 'src/islands/trends.tsx', 'src/islands/news.ts'] },
  },
};

const forPages: UserConfig = {
  resolve: { alias: [{ find: /^react-dom\/server$/, replacement: 'react-dom/server.browser' }] },
  ssr: { target: 'node', noExternal: ['react', 'react-dom'], external: ['@countersign/core', 'hono'] },
  build: { emptyOutDir: false, target: 'node24', sourcemap: true },
};

const FILES = /\/src\/files\.ts$/;

/** Puts the hashed names, as the first build wrote them down, where the source has the plain ones. */
function namesOfFiles(): Plugin {
  return {
    name: 'names-of-files',
    load(id) {
      if (!FILES.test(id)) return null;
      const built: Manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));
      const name = (source: string) => `/${built[source]?.file ?? missing(source)}`;
      const files = {
        style: name('src/styles/pages.scss'),
        icon: name('src/styles/favicon.svg'),
        trends: name('src/islands/trends.tsx'),
        news: name('src/islands/news.ts'),
      };
      return `export const files = ${JSON.stringify(files)};`;
    },
  };
}

function missing(source: string): never {
  throw new Error(`The first build made nothing of ${source}`);
}
