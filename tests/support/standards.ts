import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the schemas of others lie beside the project, when they do. */
export const schemas = ['../shared/schemas', '../../shared/schemas']
  .map((path) => join(process.cwd(), path))
  .find((path) => existsSync(path))

/** For `test(name, { skip })`. */
export const skip = schemas === undefined ? 'skipped: shared/schemas is absent' : false

/** The programs that check shapes are large; they may lie in a folder of their own. */
const shapeFolder = process.env['SHACL_FOLDER'] ?? process.cwd()
const hasShapes = ['n3', 'rdf-ext', 'shacl-engine/package.json'].every((name) => {
  try {
    return Boolean(createRequire(join(shapeFolder, 'x.js')).resolve(name))
  } catch {
    return false
  }
})

/** For tests that check shapes. */
export const skipShapes =
  skip ||
  (!hasShapes &&
    'skipped: n3, rdf-ext and shacl-engine are not installed (SHACL_FOLDER names the folder they lie in)')

/** Runs a checker on a file of this content; what it said, and whether it was content. */
export function checked(
  content: string | Uint8Array,
  name: string,
  command: (file: string) => readonly [string, ...string[]],
): { readonly passes: boolean; readonly says: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-check-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, content)
    const [program, ...rest] = command(file)
    const cwd = file.endsWith('.ttl') ? shapeFolder : process.cwd()
    const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8', cwd })
    return { passes: status === 0, says: `${stdout}${stderr}` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks the checker beside the schemas. */
export const byChecker = (kind: readonly string[], content: string, name: string) =>
  checked(content, name, (file) => [process.execPath, join(schemas ?? '', 'check.mjs'), ...kind, file])

/** Fails with what the checker said. */
export function passes({ passes: fine, says }: { readonly passes: boolean; readonly says: string }): void {
  assert.ok(fine, says)
}
