import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './folders.ts'

let read: string | undefined

/** The version of the platform, from package.json. */
export function version(): string {
  read ??= (JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as { version: string })
    .version
  return read
}
