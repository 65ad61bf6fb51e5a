import type { Typed } from '../../kernel/outcome.ts'

/** A file as it arrived, before anything about it is believed. */
export interface SentFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What a browser sent: text fields as typed, files apart. */
export interface SentForm {
  readonly typed: Typed
  readonly files: Readonly<Record<string, readonly SentFile[]>>
  /** The version of the thing that the form was drawn from; 0 when it carries none. */
  readonly version: number
  /** The name of the button that was pressed, where a form has several. */
  readonly button: string
}

function append<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name)
  if (list) list.push(item)
  else lists.set(name, [item])
}

const oneOrMany = (list: string[]): string | string[] => (list.length === 1 ? (list[0] ?? '') : list)

/** Nobody types the character NUL, and no database keeps it. */
const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** Sorts a form into text and files. Names such as `__proto__` are harmless: nothing is looked up by them. */
export async function readSentForm(data: FormData): Promise<SentForm> {
  const texts = new Map<string, string[]>()
  const files = new Map<string, SentFile[]>()
  for (const [name, value] of data) {
    if (typeof value === 'string') append(texts, name, withoutNul(value))
    else if (value.name !== '')
      append(files, name, {
        name: withoutNul(value.name),
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      })
  }
  const typed = Object.fromEntries([...texts].map(([name, list]) => [name, oneOrMany(list)]))
  const version = Number(texts.get('version')?.[0] ?? 0)
  return {
    typed,
    files: Object.fromEntries(files),
    version: Number.isSafeInteger(version) ? version : 0,
    button: texts.get('button')?.at(-1) ?? '',
  }
}

/** More arrived than the route takes. */
export class BodyTooLarge extends Error {}

/** Reads a form of at most so many bytes, whatever the sender says about its length. @throws BodyTooLarge, or when it is no form */
export async function readForm(request: Request, most: number): Promise<SentForm> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new BodyTooLarge()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > most) throw new BodyTooLarge()
    pieces.push(piece)
  }
  const type = request.headers.get('content-type') ?? ''
  return readSentForm(
    await new Response(Buffer.concat(pieces), { headers: { 'content-type': type } }).formData(),
  )
}
