import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/config/folders.ts'

export interface Source {
  /** From the project folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** Files of the project by pattern, in order of their paths. */
export function sources(...patterns: readonly string[]): Source[] {
  const root = projectFolder()
  const paths = globSync([...patterns], {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
  })
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
