import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function upwards(folder: string, mark: string): string {
  if (existsSync(join(folder, mark))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no folder with ${mark} was found above the program`)
  return upwards(parent, mark)
}

const here = dirname(fileURLToPath(import.meta.url))
const found = new Map<string, string>()

function folderWith(mark: string): string {
  const folder = found.get(mark) ?? upwards(here, mark)
  found.set(mark, folder)
  return folder
}

/** The folder of the project, wherever the built program lies in it. */
export const projectFolder = (): string => folderWith('package-lock.json')

/** Where the build put the program and the assets that belong to it. */
export const distFolder = (): string => folderWith('assets.json')
