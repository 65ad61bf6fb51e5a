import { cpSync, existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyInstruments } from './instruments.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const sources = () =>
  globSync(['src/**/*', 'db/seed/**/*', 'content/**/*', 'bin/build/*'], { cwd: root, withFileTypes: false })

/** Whether any source is newer than the last build. */
export function isStale(out = 'dist') {
  const manifest = join(root, out, 'assets.json')
  if (!existsSync(manifest)) return true
  const built = statSync(manifest).mtimeMs
  return sources().some((file) => statSync(join(root, file)).mtimeMs > built)
}

const server = {
  absWorkingDir: root,
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  logLevel: 'warning',
}

const programs = () =>
  ['src/main.ts', 'src/command.ts', ...globSync('src/**/*-worker.ts', { cwd: root })].filter((file) =>
    existsSync(join(root, file)),
  )

async function buildAssets(esbuild, out) {
  const islands = [
    ...globSync('src/**/island.ts', { cwd: root }),
    'src/ui/islands/shell.ts',
    'src/ui/islands/offline/service.ts',
  ]
  const styles = ['src/ui/styles/index.css']
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...islands, ...styles].filter((file) => existsSync(join(root, file))),
    outdir: `${out}/assets`,
    outbase: 'src',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'safari16'],
    loader: { '.woff2': 'file' },
    publicPath: '/assets',
    metafile: true,
    logLevel: 'warning',
  })
  const names = {}
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint)
      names[
        entryPoint.endsWith('/island.ts')
          ? `${entryPoint.split('/').at(-2)}.js`
          : basename(entryPoint).replace(/\.ts$/, '.js')
      ] = `/assets/${basename(file)}`
  }
  return names
}

const testFiles = () =>
  globSync(['src/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'], { cwd: root }).filter(
    (file) => !file.startsWith('src/statistics/'),
  )

/** Builds the program (and the tests) into a folder; takes about a second. Files of earlier builds stay: a server may still use them. */
export async function build({ out = 'dist', tests = false } = {}) {
  const esbuild = await import('esbuild')
  mkdirSync(join(root, out), { recursive: true })
  const [assets] = await Promise.all([
    buildAssets(esbuild, out),
    esbuild.build({ ...server, outdir: out, entryPoints: programs() }),
  ])
  if (tests) {
    await esbuild.build({
      ...server,
      outdir: `${out}/tests`,
      outbase: '.',
      entryPoints: [...testFiles(), 'tests/support/prepare.ts', 'tests/architecture/generated/write.ts'],
    })
  }
  for (const file of globSync('src/ui/fonts/*.txt', { cwd: root }))
    cpSync(join(root, file), join(root, out, 'assets', basename(file)))
  copyInstruments(root, out)
  writeFileSync(join(root, out, 'assets.json'), JSON.stringify({ assets }, null, 2))
}
