import { createHash } from 'node:crypto'
import type {
  FrozenRows,
  InstrumentDescription,
  ItemAnswer,
  Measure,
  SourceCourse,
  SourceRow,
  TimePoint,
} from '../../src/domains/effects/research/rows/model.ts'

const both = (text: string) => ({ da: text, en: `${text} (en)` })
const codes = (...labels: readonly string[]) => labels.map((label, at) => ({ code: at, label: both(label) }))

const who5: InstrumentDescription = {
  instrument: 'who5',
  version: '1',
  title: both('Trivsel (WHO-5)'),
  scales: [{ id: 'who5', title: both('Trivsel (WHO-5)'), from: 0, to: 100, decimals: 0 }],
  items: ['happy', 'calm', 'active', 'rested', 'interest'].map((id) => ({
    id: `who5.${id}`,
    text: both(`Spørgsmål "${id}" på æøå & <mere>`),
    codes: codes('På intet tidspunkt', 'Lidt af tiden', 'Mindre', 'Mere', 'Det meste', 'Hele tiden'),
  })),
}
const tils: InstrumentDescription = {
  instrument: 'tils',
  version: '1',
  title: both('Ensomhed (T-ILS)'),
  scales: [{ id: 'tils', title: both('Ensomhed (T-ILS)'), from: 3, to: 9, decimals: 0 }],
  items: ['isolated', 'company', 'left-out'].map((id) => ({
    id: `tils.${id}`,
    text: both(id),
    codes: [1, 2, 3].map((code) => ({ code, label: both(String(code)) })),
  })),
}
const set = (instrument: string, ids: readonly string[], most: number): InstrumentDescription => ({
  instrument,
  version: '1',
  title: both(instrument),
  scales: [],
  items: ids.map((id) => ({
    id,
    text: both(id),
    codes: Array.from({ length: most }, (_none, at) => ({ code: at + 1, label: both(`${id} ${at + 1}`) })),
  })),
})

/** Numbers between 0 and 1 that are the same for the same seed. */
export function chance(seed: string): () => number {
  let count = 0
  return () => {
    count += 1
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE(0) / 2 ** 32
  }
}

const pick = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] ?? (items[0] as Item)

function answersOf(
  random: () => number,
  instrument: InstrumentDescription,
  shift: number,
): Record<string, ItemAnswer> {
  return Object.fromEntries(
    instrument.items.map(({ id, codes: all }): [string, ItemAnswer] => {
      if (random() < 0.02)
        return [id, { missing: pick(random, ['skipped', 'refused', 'unreadable'] as const) }]
      const at = Math.min(all.length - 1, Math.max(0, Math.floor(random() * all.length + shift)))
      return [id, { code: all[at]?.code ?? 0 }]
    }),
  )
}

function measureOf(
  random: () => number,
  instrument: InstrumentDescription,
  wave: TimePoint,
  shift: number,
): Measure {
  const items = answersOf(random, instrument, shift)
  const given = Object.values(items).flatMap((answer) => ('code' in answer ? [answer.code] : []))
  const sum = given.reduce((a, b) => a + b, 0)
  const scored = given.length === instrument.items.length
  return {
    instrument: instrument.instrument,
    version: '1',
    wave,
    insideWindow: random() > 0.03,
    items,
    scores: scored ? { [instrument.instrument]: instrument.instrument === 'who5' ? sum * 4 : sum } : {},
  }
}

function rowOf(random: () => number, course: SourceCourse, number: number, lift: number): SourceRow {
  const waves: TimePoint[] = [
    'before',
    ...(random() < 0.7 ? (['after'] as const) : []),
    ...(random() < 0.4 ? (['followup3'] as const) : []),
  ]
  const youth = course.area === 'youth'
  const said = (most: number): ItemAnswer =>
    random() < 0.05 ? { missing: 'refused' } : { code: 1 + Math.floor(random() ** 2 * most) }
  return {
    pseudonym: createHash('sha256').update(`${course.id} ${number}`).digest('hex').slice(0, 32),
    course: course.id,
    background: {
      ageBand: youth ? { missing: 'notAsked' } : said(6),
      gender: said(3),
      livingAlone: said(2),
      jobStatus: said(6),
      referral: said(5),
      otherTreatment: said(2),
    },
    measures: waves.flatMap((wave) => {
      const shift = wave === 'before' ? 0 : lift
      return [measureOf(random, who5, wave, shift), measureOf(random, tils, wave, -shift / 2)]
    }),
  }
}

const towns = [
  'Herlev',
  'Albertslund',
  'Rødovre',
  'Ishøj',
  'Furesø',
  'Helsingør',
  'Køge',
  'Halsnæs',
  'Roskilde',
]
const groups = ['stress', 'older', 'parents']
const named = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, both(key)]))

/** Invented answers of as many courses as asked for; the same for the same seed. */
export function inventedRows(courseCount: number, seed = 'seed', size = 12): FrozenRows {
  const random = chance(seed)
  const courses = Array.from(
    { length: courseCount },
    (_none, at): SourceCourse => ({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      municipality: pick(random, towns),
      institution: `Bibliotek ${at % 7}`,
      area: pick(random, ['health', 'health', 'music', 'youth']),
      model: pick(random, ['Ord.Liv.Skriv!', 'Kulturvitaminer']),
      targetGroup: pick(random, groups),
      level: pick(random, ['separate', 'onCourse', 'onWellbeing']),
      sender: pick(random, ['peer', 'municipality', 'mixed']),
      weeks: 6 + (at % 5),
      begun: 2025 + (at % 3) / 2,
    }),
  )
  const rows = courses.flatMap((course) => {
    const lift = random() * 1.5
    const people = Math.max(1, Math.round(size * (0.5 + random())))
    return Array.from({ length: people }, (_none, number) => rowOf(random, course, number, lift))
  })
  const used = (read: (course: SourceCourse) => string) => named([...new Set(courses.map(read))])
  return {
    takenOn: '2026-11-23',
    simulated: true,
    courses,
    rows,
    instruments: [
      who5,
      tils,
      set('age-band', ['ageBand'], 6),
      set('background', ['gender', 'livingAlone', 'jobStatus', 'referral', 'otherTreatment'], 6),
    ],
    names: {
      area: named(['health', 'music', 'youth']),
      municipality: named(towns),
      institution: used(({ institution }) => institution),
      model: used(({ model }) => model),
      targetGroup: named(groups),
      level: named(['separate', 'onCourse', 'onWellbeing']),
      sender: named(['peer', 'municipality', 'mixed']),
    },
  }
}
