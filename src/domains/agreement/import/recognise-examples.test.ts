import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../platform/config/folders.ts'
import { readDocument, readPastedText } from './read-document.ts'
import { recogniseAgreement } from './recognise-agreement.ts'
import { type DryRun, dryRunJson, type RecognisedAgreement } from './recognised.ts'

const folder = join(projectFolder(), 'src/domains/agreement/import/examples')
const FOUNDING = 'kulturmetropolen-2021-24-draft.txt'

function recognise(name: string): RecognisedAgreement {
  const read = readDocument(new Uint8Array(readFileSync(join(folder, name))), name)
  assert.ok(read.ok, name)
  const recognised = recogniseAgreement(read.value)
  assert.ok(recognised.ok, name)
  return recognised.value
}

/** Each expectation was read against its document by a person before it was kept. */
for (const name of readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file))) {
  test(`${name} is recognised as it was meant`, () => {
    const agreement = recognise(name)
    const expected: unknown = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    )
    const sections = agreement.sections.map((section) => section.title.text)
    assert.deepEqual({ ...dryRunJson(agreement), sections }, expected)
  })
}

test('the founding document: title, period, three focus areas with three, three and four objectives', () => {
  const printed = dryRunJson(recognise(FOUNDING))
  assert.equal(printed.title, 'Indholdet i Kulturmetropolen 2021-24')
  assert.deepEqual(printed.period, { from: '2021-01-01', to: '2024-12-31' })
  assert.deepEqual(
    printed.focusAreas.map((area) => [area.number, area.title, area.objectives.length]),
    [
      [1, 'Et bedre liv med kultur', 3],
      [2, 'Kulturmetropolens Musikindsats', 3],
      [3, 'Kulturmetropolens Ungeindsats', 4],
    ],
  )
  assert.deepEqual(printed.unrecognised, [])
  assert.match(
    printed.focusAreas[0]?.goal ?? '',
    /^At øge borgernes livskvalitet, .* kulturelt udgangspunkt\.$/,
  )
})

test('the founding document: objectives are whole, and only they are objectives', () => {
  const { focusAreas } = dryRunJson(recognise(FOUNDING))
  assert.deepEqual(
    focusAreas.map((area) => area.objectives.map((objective) => objective.title)),
    [
      [
        'At kompetenceudvikle aktørerne på området',
        'At udvikle, afprøve og udveksle projektforløb',
        'At udvikle strategiske samarbejder på området',
      ],
      [
        'At udvikle tværgående og sammenhængende musikevents, koncepter og indsatser – inden for udvalgte fokusområder.',
        'At have empowerment, fællesskaber og nye møder som rød tråd igennem aktiviteterne.',
        'At danne fagligt musikfællesskab og netværk mellem musikindsatsens samarbejdspartnere.',
      ],
      [
        'At understøtte unges egne kulturprojekter',
        'At synliggøre og formidle projekter, rammer og muligheder',
        'At have fokus på unge uden for kulturfællesskaberne',
        'At skabe tværgående netværk',
      ],
    ],
  )
  const music = focusAreas[1]?.text ?? ''
  const order = [
    '- Netværket er der. Kendskabet',
    'Samarbejdspartnere, målgrupper',
    'Det er også vigtigt, at:',
    'Deltagerne i musikindsatsens',
  ]
  assert.deepEqual(
    order.map((words) => music.indexOf(words)).toSorted((a, b) => a - b),
    order.map((words) => music.indexOf(words)),
  )
  assert.ok(!order.some((words) => !music.includes(words)))
})

test('the founding document: broken words are whole again, and real hyphens stay', () => {
  const whole = JSON.stringify(dryRunJson(recognise(FOUNDING)))
  for (const word of [
    'livskvalitet',
    'kultur- og sundhedssektoren',
    'Ph.d.-stilling',
    'live-musikaktører',
    'ung-til-ung',
    'unge-initiativer',
    'ungeinitiativer',
    'peer-to-peer',
    'musik- og ungdomsskole',
    'kommune- og institutionsniveau',
    'musikaktører/organisationer',
    'ensomhedsforebyggende',
  ]) {
    assert.ok(whole.includes(word), word)
  }
  assert.doesNotMatch(whole, /\p{L}- (?!og |samt |eller |som |sprog|på |fra )\p{Ll}/u)
})

test('every passage knows the lines it came from', () => {
  const [area] = recognise(FOUNDING).focusAreas
  assert.deepEqual([area?.heading.from, area?.goal[0]?.from, area?.goal[0]?.to], [72, 74, 80])
  assert.deepEqual(
    area?.objectives.map(({ title }) => title.from),
    [147, 161, 187],
  )
})

/** Breaks a paragraph to a width, and long words with a hyphen where a vowel stands on both sides. */
function broken(paragraph: string, width: number, hyphenate: boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length <= width) {
      line = longer
      continue
    }
    const at =
      hyphenate && /^\p{Ll}{8,}$/u.test(word) ? Math.min(width - line.length - 2, word.length - 4) : 0
    const divisible =
      at > 3 && /[aeiouyæøå]/.test(word.slice(0, at)) && /^[bdfgklmnprst][aeiouyæøå]/.test(word.slice(at))
    lines.push(divisible ? `${line} ${word.slice(0, at)}-` : line)
    line = divisible ? word.slice(at) : word
  }
  return [...lines, line]
}

function foundingParagraphs(): string[] {
  const { focusAreas, titlePassages, lead, sections } = recognise(FOUNDING)
  const passages = [
    ...titlePassages,
    ...lead,
    ...sections.flatMap((section) => [section.title, ...section.text]),
    ...focusAreas.flatMap((area) => [
      area.heading,
      ...area.labels,
      ...area.text,
      ...area.goal,
      ...area.objectives.flatMap((one) => [one.title, ...one.text]),
    ]),
  ].toSorted((a, b) => a.from - b.from)
  return passages.reduce<string[]>((paragraphs, { text, mark, from }, i) => {
    const written = mark ? `${mark} ${text}` : text
    if (passages[i - 1]?.from === from) paragraphs.push(`${paragraphs.pop()} ${written}`)
    else paragraphs.push(written)
    return paragraphs
  }, [])
}

test('the founding document set anew in other widths, with and without hyphenation, reads the same', () => {
  const expected = dryRunJson(recognise(FOUNDING))
  const paragraphs = foundingParagraphs()
  const read = (text: string): DryRun | string => {
    const document = readPastedText(text)
    const recognised = document.ok ? recogniseAgreement(document.value) : document
    return recognised.ok ? dryRunJson(recognised.value) : recognised.reason
  }
  assert.deepEqual(read(paragraphs.join('\n')), expected)
  for (const width of [50, 60, 72, 80, 100, 130]) {
    for (const hyphenate of [false, true]) {
      const set = paragraphs.map((paragraph) => broken(paragraph, width, hyphenate))
      const name = `${width} columns, ${hyphenate ? 'hyphenated' : 'whole words'}`
      assert.deepEqual(read(set.map((lines) => lines.join('\n')).join('\n\n')), expected, name)
      assert.deepEqual(
        read(set.map((lines) => lines.join('\n\n')).join('\n\n\n')),
        expected,
        `${name}, a blank line between lines`,
      )
    }
  }
})
