import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A master key is missing, wrong or cannot be made; the message says so in one sentence. */
export class KeyTrouble extends Error {}

export type Keys = ReadonlyMap<number, Uint8Array>

const size = 32
const shape = /^([1-9][0-9]{0,5}):([A-Za-z0-9+/]{43}=)$/

/** Reads `2:base64,1:base64` (commas or lines between, the order means nothing). @throws KeyTrouble */
export function readKeys(text: string, place: string): Keys {
  const keys = new Map<number, Uint8Array>()
  for (const piece of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, version, key = ''] = shape.exec(piece) ?? []
    const bytes = Buffer.from(key, 'base64')
    if (version === undefined || bytes.length !== size || keys.has(Number(version)))
      throw new KeyTrouble(
        `${place} must hold keys as VERSION:KEY, each version once, each key 32 bytes in base64 (openssl rand -base64 32).`,
      )
    keys.set(Number(version), bytes)
  }
  return keys
}

/** The master keys of identity: from IDENTITY_KEYS, else from a file in the data folder. */
export interface KeyRing {
  /** Where the keys come from, for sentences. */
  readonly place: string
  /** The key of a version. @throws KeyTrouble when there is none */
  readonly key: (version: number) => Uint8Array
  readonly versions: () => readonly number[]
  /** Makes a new key of a version and keeps it. @throws KeyTrouble when the keys come from the environment */
  readonly make: (version: number) => void
}

const highestFirst = (keys: Keys): number[] => [...keys.keys()].sort((a, b) => b - a)

function lacking(version: number, place: string): KeyTrouble {
  return new KeyTrouble(
    `The names of participants are sealed with master key ${version}, which is not in ${place}: put that key back, nothing is lost until then.`,
  )
}

function fromEnvironment(keys: Keys): KeyRing {
  const place = 'IDENTITY_KEYS'
  return {
    place,
    versions: () => highestFirst(keys),
    key: (version) => {
      const found = keys.get(version)
      if (!found) throw lacking(version, place)
      return found
    },
    make: (version) => {
      throw new KeyTrouble(
        `The master keys come from IDENTITY_KEYS: put a new key in front of the others there (${version}:$(openssl rand -base64 32)), start again, and run this once more.`,
      )
    },
  }
}

function readFile(file: string): Keys {
  try {
    return readKeys(readFileSync(file, 'utf8'), file)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw fault
  }
}

/** Keys that lie in a file; another process may add one, so an unknown version is looked for again. */
function fromFile(folder: string): KeyRing {
  const place = join(folder, 'identity.keys')
  let keys = new Map() as Keys
  const fresh = (): Keys => {
    keys = readFile(place)
    return keys
  }
  return {
    place,
    versions: () => highestFirst(fresh()),
    key: (version) => {
      const found = keys.get(version) ?? fresh().get(version)
      if (!found) throw lacking(version, place)
      return found
    },
    make: (version) => {
      if (fresh().has(version)) return
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const line = `${version}:${randomBytes(size).toString('base64')}\n`
      if (keys.size > 0) return appendFileSync(place, line, { mode: 0o600 })
      try {
        writeFileSync(place, line, { flag: 'wx', mode: 0o600 })
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
      }
    },
  }
}

export const keyRingOf = (config: {
  readonly identityKeys: Keys | undefined
  readonly dataFolder: string
}): KeyRing => (config.identityKeys ? fromEnvironment(config.identityKeys) : fromFile(config.dataFolder))
