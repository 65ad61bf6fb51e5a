import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder } from '../../../platform/config/folders.ts'
import { instrumentFaults } from './checking.ts'
import { readInstrumentFile } from './file.ts'
import type { Instrument } from './model.ts'

/** Reads one file; refuses it with every reason when anything about it is wrong. @throws Error */
export function instrumentFrom(content: unknown, name: string): Instrument {
  const read = readInstrumentFile(content)
  const faults = read.ok ? instrumentFaults(read.instrument) : read.faults
  if (read.ok && faults.length === 0) return read.instrument
  throw new Error(`${name} is no instrument:\n  ${faults.join('\n  ')}`)
}

/**
 * Reads every `<id>/<version>.json` of a folder, newest version of each first.
 * @throws Error naming the file when one of them is refused, or does not say what its name says
 */
export function readShelf(folder: string): readonly Instrument[] {
  const files = globSync('*/*.json', { cwd: folder }).sort()
  const instruments = files.map((file) => {
    const instrument = instrumentFrom(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)
    if (file !== join(instrument.id, `${instrument.version}.json`))
      throw new Error(`${file} holds ${instrument.id} version ${instrument.version}`)
    return instrument
  })
  return instruments.sort((a, b) => (a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1))
}

let kept: readonly Instrument[] | undefined

/** The instruments that this build holds, every version. Read and checked once. */
export function shelf(): readonly Instrument[] {
  kept ??= readShelf(join(distFolder(), 'instruments'))
  return kept
}

/**
 * An instrument as its file has it, without wording that the region has added.
 * @param version the newest one when left out @returns undefined when there is none
 */
export const instrumentNamed = (id: string, version?: number): Instrument | undefined =>
  shelf().find((one) => one.id === id && (version === undefined || one.version === version))
