import { defineConfig, type Options } from 'tsup';

/**
 * How every package is built: ES modules, as they stand, from its doors (the entries of its `exports`).
 * `removeNodeProtocol: false` keeps `node:sqlite` whole; without the prefix there is no such module.
 * Types come from `tsc --emitDeclarationOnly`, because TypeScript 7 has no compiler API for tsup to call.
 */
export function packageBuild(options: Options) {
  return defineConfig({ format: 'esm', target: 'node24', clean: true, sourcemap: true, removeNodeProtocol: false, ...options });
}
