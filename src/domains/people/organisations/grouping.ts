import type { Listed } from './model.ts'

export interface Group {
  readonly heading: string
  readonly members: readonly Listed[]
}

/** Lines that follow each other and share a heading stand together, in the order they came. */
export function grouped(rows: readonly Listed[], headingOf: (row: Listed) => string): Group[] {
  const groups: { heading: string; members: Listed[] }[] = []
  for (const row of rows) {
    const heading = headingOf(row)
    const last = groups.at(-1)
    if (last?.heading === heading) last.members.push(row)
    else groups.push({ heading, members: [row] })
  }
  return groups
}

/** The letter a name stands under in a Danish register: aa is å, and what is no letter stands under a number sign. */
export function letterOf(name: string): string {
  const plain = name.normalize('NFC').trim()
  if (/^aa/i.test(plain)) return 'Å'
  const first = plain.match(/^\p{L}/u)?.[0]?.toLocaleUpperCase('da') ?? '#'
  const base = first.normalize('NFD').charAt(0)
  return 'ÆØÅ'.includes(first) ? first : base
}
