import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { distFolder } from '../config/folders.ts'

export interface Assets {
  readonly css: string
  /** The address of a built script, for example `command-search`. */
  readonly js: (name: string) => string
}

interface Built {
  readonly assets: Readonly<Record<string, string>>
}

export interface Asset {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer> | undefined
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const built = (): Built => JSON.parse(readFileSync(join(distFolder(), 'assets.json'), 'utf8')) as Built

export function readAssets(): Assets {
  const { assets } = built()
  return { css: assets['index.css'] ?? '', js: (name) => assets[`${name}.js`] ?? '' }
}

const kept = new Map<string, Asset | undefined>()

function load(name: string): Asset | undefined {
  const type = types[extname(name)]
  if (!type || name !== basename(name)) return undefined
  try {
    const plain = new Uint8Array(readFileSync(join(distFolder(), 'assets', name)))
    const brotli = type.startsWith('text/') ? new Uint8Array(brotliCompressSync(plain)) : undefined
    return { type, plain, brotli }
  } catch {
    return undefined
  }
}

/** A style sheet, script or font by its name with hash; read and compressed once. */
export function assetNamed(name: string): Asset | undefined {
  if (!kept.has(name)) {
    const asset = load(name)
    if (asset) kept.set(name, asset)
    return asset
  }
  return kept.get(name)
}
