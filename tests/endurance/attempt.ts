import type { DrawnField, DrawnForm } from '../support/html.ts'
import type { Chance } from './chance.ts'
import { nastyFile, nastyPiece, nastyText } from './nasty.ts'

/** One request to send. */
export interface Attempt {
  readonly path: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: FormData | string | Uint8Array<ArrayBuffer>
}

const alike = (field: DrawnField, chance: Chance): string => {
  if (field.options.length > 0) return chance.one(field.options)
  if (field.kind === 'date') return '2027-03-01'
  if (field.kind === 'email') return `person${chance.below(1000)}@example.dk`
  if (field.kind === 'number') return String(1 + chance.below(50))
  if (field.kind === 'text' || field.kind === 'textarea') return field.value || `Tekst ${chance.below(1000)}`
  return field.value
}

function put(data: FormData, field: DrawnField, chance: Chance, wild: number): void {
  if (field.name === 'csrf') return
  if (field.kind === 'file') {
    if (chance.happens(0.7)) data.append(field.name, nastyFile(chance))
  } else if (chance.happens(wild)) data.append(field.name, nastyText(chance))
  else if (field.sent || chance.happens(0.4)) data.append(field.name, alike(field, chance))
}

/** A form filled in with some fields right, some nasty, some missing, some twice. */
export function filled(form: DrawnForm, csrf: string, chance: Chance): FormData {
  const data = new FormData()
  if (chance.happens(0.97)) data.append('csrf', csrf)
  const wild = chance.one([0, 0.1, 0.3, 1])
  for (const field of form.fields) {
    if (chance.happens(0.04)) continue
    put(data, field, chance, wild)
    if (chance.happens(0.04)) put(data, field, chance, 1)
  }
  if (chance.happens(0.1))
    data.append(chance.one(['version', '__proto__', 'csrf', 'button', 'æ']), nastyText(chance))
  return data
}

/** The same form as it is sent without files: some bytes are no text at all. */
export function encoded(data: FormData, chance: Chance): string {
  const pairs = [...data].map(([name, value]) => {
    const text = typeof value === 'string' ? encodeURIComponent(value.toWellFormed()) : ''
    return `${encodeURIComponent(name.toWellFormed())}=${chance.happens(0.05) ? nastyPiece(chance) : text}`
  })
  return pairs.join('&')
}

/** An address with pieces of its path replaced. */
export function bent(pattern: string, chance: Chance): string {
  const path = pattern.replace(/:[A-Za-z]+/g, () => nastyPiece(chance))
  if (chance.happens(0.1)) return `/en${path}`
  return chance.happens(0.05) ? `${path}/${nastyPiece(chance)}` : path
}

const names = [
  'q',
  'side',
  'sorter',
  'retning',
  'fra',
  'til',
  'aar',
  'kommune',
  'organ',
  'videre',
  'noegle',
  'code',
  'state',
]

/** Questions behind an address: filters the page knows, with values it does not. */
export function asked(known: readonly string[], chance: Chance): string {
  const pairs = Array.from({ length: 1 + chance.below(4) }, () => {
    const name = known.length > 0 && chance.happens(0.7) ? chance.one(known) : chance.one(names)
    return `${encodeURIComponent(name)}${chance.happens(0.1) ? '[]' : ''}=${nastyPiece(chance)}`
  })
  return `?${pairs.join('&')}`
}

const oneLine = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 4000)

/** Headers no browser sends. */
export function oddHeaders(chance: Chance, cookie: string): Record<string, string> {
  const text = () => oneLine(nastyText(chance))
  const odd: readonly (readonly [string, () => string])[] = [
    ['cookie', () => `${cookie}; km_flash=${nastyPiece(chance).slice(0, 200)}; ${text()}`],
    ['cookie', () => `km_session=${text()}; km_form=${text()}; km_provider=${text()}`],
    ['accept-language', text],
    ['user-agent', text],
    ['accept', text],
    ['if-none-match', text],
    ['if-modified-since', text],
    ['range', () => 'bytes=5-1'],
    ['x-forwarded-for', text],
    ['x-forwarded-host', text],
    ['accept-encoding', text],
    ['content-length', () => chance.one(['-1', '99999999999', 'x'])],
    ['origin', text],
  ]
  return Object.fromEntries(
    Array.from({ length: 1 + chance.below(3) }, () => chance.one(odd)).map(([name, value]) => [
      name,
      value(),
    ]),
  )
}

const types = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=utf-16',
  'application/x-www-form-urlencoded',
  'image/png',
  '',
]

/** A body that is no form, or half of one. */
export function brokenBody(chance: Chance): Pick<Attempt, 'headers' | 'body'> {
  const bodies = [
    () => '{"csrf":',
    () => '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n',
    () => '--x\r\nContent-Disposition: form-data\r\n\r\nhej\r\n--x--',
    () => '=&=&&%=%',
    () => `csrf=${nastyPiece(chance)}`,
    () => 'a'.repeat(chance.one([10, 1_048_577, 1_500_000])),
    () => `${'a=b&'.repeat(20_000)}`,
    () => nastyText(chance).slice(0, 5000).toWellFormed(),
  ]
  const odd = chance.happens(0.1) ? 'a'.repeat(chance.one([10, 1_200_000])) : chance.one(bodies)()
  return { headers: { 'content-type': chance.one(types) }, body: odd }
}
