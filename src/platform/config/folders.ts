import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function upwards(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the project folder was not found above the program')
  return upwards(parent)
}

let found: string | undefined

/** The folder of the project, wherever the built program lies in it. */
export function projectFolder(): string {
  found ??= upwards(dirname(fileURLToPath(import.meta.url)))
  return found
}

/** Where `bin/build.js` puts the built program and the assets. */
export const distFolder = (): string => join(projectFolder(), 'dist')
