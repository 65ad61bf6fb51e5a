import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withoutFurniture } from './furniture.ts'
import { readDocument, readPastedText } from './read-document.ts'
import { recogniseAgreement } from './recognise-agreement.ts'
import { allPassages, dryRunJson } from './recognised.ts'
import type { SourceDocument } from './source.ts'

/** Lines of every kind an agreement is made of, in no order at all. */
const line = fc.constantFrom(
  'Indsatsområde 1: Kultur og sundhed',
  'Indsatsområde 2',
  'Indsatsområde: Unge',
  'INDSATSOMRÅDE III – MUSIK',
  'Mål: At øge livskvaliteten for alle, der',
  'Formål',
  'Det er målsætningen:',
  'Delmål 1: At styrke netværk. Det sker lokalt.',
  '- At udvikle projekt-',
  'forløb i kommunerne.',
  '  • musik- og',
  'sundhedsområdet er vigtigt',
  '1. At måle',
  'a) At samle viden',
  'Det er også vigtigt, at:',
  'Økonomi',
  'Bilag 1: Budget',
  'Side 3 af 9',
  '7',
  'Kulturaftale 2021-24',
  'Kommunerne arbejder sammen om kultur, og det gør de godt.',
  'Herlev Kommune',
  '***',
  '',
  '',
  '\f',
  '\t\t',
  '| Indsatsområde | Mål |',
  '|---|---|',
  '## Målsætninger',
  '-',
  '#¤%&/()=',
)
const soup = fc.array(line, { minLength: 1, maxLength: 60 }).map((lines) => lines.join('\n'))
const bytes = (text: string) => new TextEncoder().encode(text)
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** All letters and digits of the source without its page furniture, and of the result, line by line in order. */
function lettersOf(document: SourceDocument): { source: string; result: string } | undefined {
  const recognised = recogniseAgreement(document)
  if (!recognised.ok) return undefined
  const passages = allPassages(recognised.value)
  const inOrder = passages
    .map((passage, i) => ({ passage, i }))
    .toSorted((a, b) => a.passage.from - b.passage.from || a.i - b.i)
  return {
    source: withoutFurniture(document.lines)
      .lines.map((one) => letters(one.text))
      .join(''),
    result: inOrder.map(({ passage }) => letters(`${passage.mark ?? ''}${passage.text}`)).join(''),
  }
}

test('every letter of the source is in the result exactly once and in its place', () => {
  let recognised = 0
  fc.assert(
    fc.property(soup, (text) => {
      const read = readPastedText(text)
      if (!read.ok || read.value.format !== 'text') return
      const both = lettersOf(read.value)
      if (!both) return
      recognised++
      assert.equal(both.result, both.source)
    }),
    { numRuns: 2000 },
  )
  assert.ok(recognised > 300, `only ${recognised} soups were agreements`)
})

test('every source line with text is covered by a passage or kept as page furniture', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const read = readPastedText(text)
      const result = read.ok ? recogniseAgreement(read.value) : read
      if (!read.ok || !result.ok || read.value.format !== 'text') return
      const covered = new Set(result.value.furniture.map(({ line: one }) => one.number))
      for (const { from, to } of allPassages(result.value)) for (let n = from; n <= to; n++) covered.add(n)
      for (const one of read.value.lines)
        if (one.text.trim() !== '') assert.ok(covered.has(one.number), one.text)
    }),
    { numRuns: 500 },
  )
})

test('the dry run always has its shape', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const read = readDocument(bytes(text), 'suppe.md')
      const result = read.ok ? recogniseAgreement(read.value) : read
      if (!result.ok) return
      const printed = dryRunJson(result.value)
      assert.deepEqual(Object.keys(printed), ['title', 'period', 'focusAreas', 'unrecognised'])
      assert.equal(new Set(printed.focusAreas.map((area) => area.number)).size, printed.focusAreas.length)
      for (const area of printed.focusAreas) {
        assert.deepEqual(Object.keys(area), ['number', 'title', 'goal', 'objectives', 'text'])
        for (const objective of area.objectives) assert.notEqual(objective.title.trim(), '')
      }
    }),
    { numRuns: 500 },
  )
})

test('random bytes and random characters are refused or read, never thrown at', () => {
  const named = fc.constantFrom('a.txt', 'a.md', 'a.docx', 'a.doc', 'a', 'a.pdf')
  const zipLike = fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))
  const oleLike = fc
    .uint8Array({ maxLength: 400 })
    .map((rest) => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...rest))
  const text = fc
    .string({ unit: 'binary', maxLength: 2000 })
    .map((one) => bytes(`Indsatsområde 1: A\n${one}`))
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 3000 }), zipLike, oleLike, text),
      named,
      (content, name) => {
        const read = readDocument(content, name)
        if (read.ok) recogniseAgreement(read.value)
      },
    ),
    { numRuns: 1500 },
  )
})

const FIVE_MEGABYTES = 5 * 1024 * 1024
const fill = (piece: string) =>
  piece.repeat(Math.ceil(FIVE_MEGABYTES / piece.length)).slice(0, FIVE_MEGABYTES)
const monsters: Record<string, string> = {
  'one endless line': fill('a'),
  'endless spaces': `Indsatsområde 1: A\n${fill(' ')}\nslut`,
  'short lines': `Indsatsområde 1: A\n${fill('ord\n')}`,
  'wrapped prose': `Indsatsområde 1: A\n${fill('Kommunerne arbejder sammen om kultur og sundhed, og det gør de hver-\ndag hele året i alle ni kommuner uden undtagelse.\n')}`,
  'nothing but headings': fill(
    'Indsatsområde 1: Kultur\nMål: At leve\nDet er målsætningen:\n- At synge\nSide 3\n',
  ),
  'endless stars': fill('*'),
  'endless brackets': `# A\n# B\n${fill('[')}`,
  'nested emphasis': `# A\n# B\n${fill('**a *b _c ')}`,
  'endless table': `# A\n# B\n${fill('| a | b |\n|---|---|\n')}`,
  numbers: fill('1.\n2.\n12.12.2012 - '),
  years: `Indsatsområde 1: A\n${fill('2021-24 til ')}`,
  hyphens: `Indsatsområde 1: A\n${fill('kultur-\n')}`,
  dots: `Indsatsområde 1: A\n${fill('. ')}`,
  'form feeds': `Indsatsområde 1: A\n${fill('\fKulturaftale\n')}`,
  'letters and spaces': `Indsatsområde 1: A\n${fill('At a ')}`,
}
/** As many lines as are read at all, so that the work behind the limit is measured too. */
const longest = (text: string) => text.split('\n').slice(0, 48_000).join('\n')
for (const [name, whole] of Object.entries(monsters)) {
  test(`five megabytes of ${name} take less than a second`, () => {
    for (const text of [whole, longest(whole)]) {
      const content = bytes(text)
      const start = process.cpuUsage()
      const read = readDocument(content, 'stor.txt')
      if (read.ok) recogniseAgreement(read.value)
      const used = process.cpuUsage(start)
      assert.ok((used.user + used.system) / 1e6 < 1, `${(used.user + used.system) / 1e6} s of processor time`)
    }
  })
}
