import type { Bilingual } from '../../../../kernel/language.ts'
import { inDanishOrder } from '../../../../kernel/text.ts'
import {
  type CourseProperty,
  courseProperties,
  type FrozenRows,
  type InstrumentDescription,
} from '../rows/model.ts'
import type { Category, MissingReason, Variable, VariablePart } from './model.ts'
import { columnWords } from './words.ts'

/** SPSS takes 64, Stata no more than these. */
const longest = 32

/** `targetGroup` and `who5.calm` become `target_group` and `who5_calm`. */
export const columnName = (...words: readonly string[]): string =>
  words
    .join('_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longest)

const plain = { decimals: 0, categories: [], missing: [] } as const

/** The same with a wave at the end, which is never cut off: what comes before it gives way. */
function atEnd(words: readonly string[], ...end: readonly string[]): string {
  const tail = columnName(...end)
  const head = columnName(...words).slice(0, longest - tail.length - 1)
  return `${head.replace(/_+$/, '')}_${tail}`
}

/** `who5.calm` is called `calm` within its instrument. */
const lastPart = (id: string): string => id.split('.').at(-1) ?? id

export const textColumn = (name: string, label: Bilingual, part: VariablePart): Variable => ({
  ...plain,
  name,
  label,
  kind: 'text',
  measure: 'nominal',
  part,
})

export function choiceColumn(
  name: string,
  label: Bilingual,
  part: VariablePart,
  categories: readonly Category[],
  missing: readonly MissingReason[],
): Variable {
  return { ...plain, name, label, kind: 'choice', measure: 'nominal', part, categories, missing }
}

export const weeksColumn = (name: string, label: Bilingual): Variable => ({
  ...plain,
  name,
  label,
  kind: 'number',
  measure: 'scale',
  part: 'time',
})

/** The keys that occur, numbered in Danish order of their names; fixed lists keep their order. */
function categoriesOf(frozen: FrozenRows, property: CourseProperty): readonly Category[] {
  const names = frozen.names[property]
  const keys = [...new Set(frozen.courses.map((course) => course[property]))]
  const fixed = property === 'level' || property === 'sender'
  const all = fixed ? Object.keys(names) : keys
  const nameOf = (key: string): Bilingual => names[key] ?? { da: key, en: key }
  const inOrder = fixed ? all : all.sort((a, b) => inDanishOrder(nameOf(a).da, nameOf(b).da))
  return inOrder.map((key, at) => ({ code: at + 1, key, label: nameOf(key) }))
}

export const courseColumns = (frozen: FrozenRows): readonly Variable[] =>
  courseProperties.map((property) =>
    choiceColumn(
      columnName(property),
      columnWords.course[property],
      'course',
      categoriesOf(frozen, property),
      [],
    ),
  )

const answered: readonly MissingReason[] = ['notAsked', 'skipped', 'refused', 'unreadable']
type Item = InstrumentDescription['items'][number]

/** A question of the background: gender, age band and what else neighbours may know. */
export const backgroundColumn = ({ id, text, codes }: Item): Variable => ({
  ...choiceColumn(
    columnName(lastPart(id)),
    columnWords.background[lastPart(id)] ?? text,
    'person',
    codes.map(({ code, label }) => ({ code, key: String(code), label })),
    answered,
  ),
  measure: lastPart(id) === 'ageBand' ? 'ordinal' : 'nominal',
  question: text,
})

const atWave = (title: Bilingual, wave: keyof typeof columnWords.waves): Bilingual => ({
  da: `${title.da}: ${columnWords.waves[wave].da}`,
  en: `${title.en}: ${columnWords.waves[wave].en}`,
})

export function scoreColumn(
  { instrument, scales }: InstrumentDescription,
  scale: InstrumentDescription['scales'][number],
  wave: keyof typeof columnWords.waves,
): Variable {
  const own = scales.length === 1 ? [instrument] : [instrument, scale.id]
  return {
    name: atEnd(own, wave),
    label: atWave(scale.title, wave),
    kind: 'number',
    measure: 'scale',
    decimals: scale.decimals,
    categories: [],
    missing: ['skipped', 'outsideWindow'],
    range: { from: scale.from, to: scale.to },
    part: 'sensitive',
  }
}

/** An item that is a scale by itself (ONS4) must not be called as its scale is. */
function itemName({ scales }: InstrumentDescription, id: string): string {
  const name = lastPart(id)
  return scales.length > 1 && scales.some((scale) => scale.id === name) ? `${name}_answer` : name
}

export function itemColumn(
  described: InstrumentDescription,
  { id, text, codes }: Item,
  wave: keyof typeof columnWords.waves,
): Variable {
  const values = codes.map(({ code }) => code)
  return {
    name: atEnd([described.instrument, itemName(described, id)], wave),
    label: atWave(text, wave),
    question: text,
    kind: 'choice',
    measure: 'ordinal',
    decimals: 0,
    categories: codes.map(({ code, label }) => ({ code, key: String(code), label })),
    missing: [...answered, 'outsideWindow'],
    range: values.length > 0 ? { from: Math.min(...values), to: Math.max(...values) } : undefined,
    part: 'sensitive',
  }
}
