import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** How every Lambda bundle is made; the bundle bench builds its baseline with the same options. */
export const bundleOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  // `module` first: zod and the SDK then tree-shake, which halves the bundles.
  mainFields: ['module', 'main'],
  loader: { '.html': 'text', '.txt': 'text', '.csv': 'text', '.css': 'text' },
  // Some CommonJS inside calls `require` for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
  absWorkingDir: root,
} as const satisfies BuildOptions;

/**
 * Bundles all entries in one call: `<outdir>/<name>/index.mjs`. The folder is emptied first, so that a function that
 * is gone leaves nothing behind.
 */
export const bundle = async (
  entries: Readonly<Record<string, string>>,
  outdir: string,
  sources = root,
): Promise<void> => {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...bundleOptions,
    entryPoints: Object.entries(entries).map(([name, entry]) => ({
      in: join(sources, entry),
      out: `${name}/index`,
    })),
    outdir,
  });
};
