import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Importer, NodePackageImporter } from 'sass';
import { defineConfig, type Manifest, type Plugin, type UserConfig } from 'vite';
import { brandStyles, readBrand } from './brand.ts';
import { brandIcon } from './src/brand/icon.ts';
import type { Shown } from './src/brand/shown.ts';
import type { Files } from './src/files.ts';

const brand = readBrand(new URL('brand.json', import.meta.url));

/** The council's colours, where the styles say `@use "brand:colours"`. */
const brandColours: Importer = {
  canonicalize: (url) => (url === 'brand:colours' ? new URL(url) : null),
  load: () => ({ contents: brandStyles(brand), syntax: 'scss' }),
};

/** Where the source keeps the picture beside the title of a page. */
const ICON = 'src/styles/favicon.svg';

/** Draws that picture in the council's colour. */
const icon: Plugin = {
  name: 'icon-in-colour',
  buildStart() {
    const source = brandIcon(readFileSync(new URL(ICON, import.meta.url), 'utf8'), brand);
    this.emitFile({ type: 'asset', name: 'favicon.svg', originalFileName: ICON, source });
  },
};

const forBrowsers: UserConfig = {
  build: {
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['src/styles/pages.scss', 'src/islands/trends.tsx', 'src/islands/news.ts', ...(brand.logo === null ? [] : [brand.logo])],
    },
  },
};

const forPages: UserConfig = {
  resolve: { alias: [{ find: /^react-dom\/server$/, replacement: 'react-dom/server.browser' }] },
  ssr: { target: 'node', noExternal: ['react', 'react-dom'], external: ['@countersign/core', 'hono'] },
  build: { emptyOutDir: false, target: 'node24', sourcemap: true },
};

/**
 * Built twice: first the files that a browser asks for (`dist/assets`, with hashed names), then the pages themselves
 * (`dist/handler.js`), which are told those names. React is built in, in its production form, so that the pages read no
 * environment; core and Hono stay outside, because the app that serves the pages has them too.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    ...(isSsrBuild
      ? [asBuilt(/\/src\/files\.ts$/, 'files', filesBuilt), asBuilt(/\/src\/brand\/shown\.ts$/, 'shown', shownBuilt)]
      : [icon]),
  ],
  // govuk-frontend has one media query for old Internet Explorer that no other reader knows: it is left out.
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { importers: [brandColours, new NodePackageImporter()] } } },
  define: { 'process.env.NODE_ENV': '"production"' },
  ...(isSsrBuild ? forPages : forBrowsers),
}));

/** Puts what the first build made where the source has what is plain. */
function asBuilt(source: RegExp, name: string, value: () => object): Plugin {
  return {
    name: `as-built-${name}`,
    load: (id) => (source.test(id) ? `export const ${name} = ${JSON.stringify(value())};` : null),
  };
}

function filesBuilt(): Files {
  return {
    style: builtFrom('src/styles/pages.scss'),
    icon: builtFrom(ICON),
    trends: builtFrom('src/islands/trends.tsx'),
    news: builtFrom('src/islands/news.ts'),
  };
}

function shownBuilt(): Shown {
  return { name: brand.name, logo: brand.logo === null ? null : builtFrom(brand.logo), band: brand.colours.brand };
}

/** The hashed name, as the first build wrote it down. */
function builtFrom(source: string): string {
  const built: Manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));
  const file = built[source]?.file;
  if (file === undefined) throw new Error(`The first build made nothing of ${source}`);
  return `/${file}`;
}
