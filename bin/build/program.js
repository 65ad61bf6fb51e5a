import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const dist = join(root, 'dist')
const manifest = join(dist, 'assets.json')

const sources = () => globSync(['src/**/*', 'db/seed/**/*', 'bin/build/*'], { cwd: root, withFileTypes: false })

/** Whether any source is newer than the last build. */
export function isStale() {
  if (!existsSync(manifest)) return true
  const built = statSync(manifest).mtimeMs
  return sources().some((file) => statSync(join(root, file)).mtimeMs > built)
}

const server = {
  absWorkingDir: root,
  outbase: 'src',
  outdir: 'dist',
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

const programs = () => [
  'src/main.ts',
  'src/command.ts',
  ...globSync('src/**/*-worker.ts', { cwd: root }),
].filter((file) => existsSync(join(root, file)))

async function buildAssets() {
  const islands = [...globSync('src/**/island.ts', { cwd: root }), ...globSync('src/ui/islands/*.ts', { cwd: root })]
  const styles = globSync('src/ui/styles/all.css', { cwd: root })
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...islands, ...styles].filter((file) => !file.endsWith('.test.ts')),
    outdir: 'dist/assets',
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
    if (entryPoint) names[entryPoint.endsWith('/island.ts') ? `${entryPoint.split('/').at(-2)}.js` : basename(entryPoint).replace(/\.ts$/, '.js')] = `/assets/${basename(file)}`
  }
  return names
}

const testFiles = () => globSync(['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'], { cwd: root }).filter((file) => !file.startsWith('src/statistics/'))

/** Builds everything; takes about a second. */
export async function build({ tests = false } = {}) {
  rmSync(join(dist, 'assets'), { recursive: true, force: true })
  rmSync(join(dist, 'chunks'), { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  const [assets] = await Promise.all([buildAssets(), esbuild.build({ ...server, entryPoints: programs() })])
  if (tests) {
    rmSync(join(dist, 'tests'), { recursive: true, force: true })
    await esbuild.build({ ...server, outdir: 'dist/tests', outbase: '.', entryPoints: [...testFiles(), 'tests/support/prepare.ts'] })
  }
  const licences = globSync('src/ui/fonts/*.txt', { cwd: root })
  for (const file of licences) cpSync(join(root, file), join(dist, 'assets', basename(file)))
  const version = createHash('sha256').update(readFileSync(join(root, 'package.json'))).digest('hex').slice(0, 8)
  writeFileSync(manifest, JSON.stringify({ version, assets }, null, 2))
}
