import type { Method, ResponseSet, ScaleDefinition, ScaleInstrument } from '../instruments/model.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { codesOf } from '../scoring/score.ts'
import { linkIdOf } from './codings.ts'

interface Part {
  readonly id: string
  readonly linkId: string
  readonly set: ResponseSet
  readonly isReversed: boolean
}

const partsOf = (instrument: ScaleInstrument, ids: readonly string[]): readonly Part[] =>
  instrument.items
    .filter(({ id }) => ids.includes(id))
    .map((item) => ({
      id: item.id,
      linkId: linkIdOf(item),
      set: responseSetOf(instrument, item),
      isReversed: instrument.scoring.reverse.includes(item.id),
    }))

/** A number of FHIRPath: never in the form 1e-7. */
const number = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(3).replace(/0+$/, '')

const among = (parts: readonly Part[]): string => parts.map(({ linkId }) => `linkId='${linkId}'`).join(' or ')

/** The codes of some items: coded answers by their weight, whole numbers as they are. */
function answersTo(parts: readonly Part[]): string {
  const isCoded = parts[0]?.set.kind === 'choice'
  return `%resource.item.where(${among(parts)}).answer.value${isCoded ? '.weight()' : ''}`
}

/** Groups that can be read the same way. */
function grouped<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): ReadonlyMap<Key, readonly Part[]> {
  return parts.reduce((groups, part) => {
    const key = keyOf(part)
    return groups.set(key, [...(groups.get(key) ?? []), part])
  }, new Map<Key, readonly Part[]>())
}

const together = (expressions: readonly string[]): string =>
  expressions.reduce((first, next) => `${first}.combine(${next})`)

/** Every code that counts, those of reversed items turned around. `combine` keeps what is equal; a union would not. */
function counted(parts: readonly Part[]): string {
  const kinds = grouped(parts, ({ set, isReversed }) => {
    const ends = isReversed ? codesOf(set) : undefined
    return `${set.kind === 'choice'} ${ends ? ends.min + ends.max : ''}`
  })
  return together(
    [...kinds].map(([kind, same]) => {
      const turned = kind.split(' ')[1]
      return turned ? `${answersTo(same)}.select(${turned} - $this)` : answersTo(same)
    }),
  )
}

function points({ codes }: Extract<Method, { kind: 'count' }>, parts: readonly Part[]): string {
  const kinds = grouped(parts, ({ id }) => (codes[id] ?? []).join(' '))
  return [...kinds]
    .map(([key, same]) => {
      const wanted = key.split(' ').map((code) => `$this=${code}`)
      return `${answersTo(same)}.where(${wanted.join(' or ')}).count()`
    })
    .join(' + ')
}

const looked = (values: readonly (readonly [string, number])[]): string =>
  values.reduceRight((otherwise, [code, value]) => `iif($this=${code}, ${number(value)}, ${otherwise})`, '{}')

function decrements(method: Extract<Method, { kind: 'decrements' }>, parts: readonly Part[]): string {
  const each = parts.map(
    (part) => `${answersTo([part])}.select(${looked(Object.entries(method.decrements[part.id] ?? {}))})`,
  )
  return `(${number(method.from)} - ${together(each)}.sum())`
}

function valued({ method, missing, items, decimals }: ScaleDefinition, parts: readonly Part[]): string {
  const codes = counted(parts)
  switch (method.kind) {
    case 'sum': {
      const times = method.times === undefined ? '' : `*${number(method.times)}`
      const filled = missing.rule === 'prorate' || missing.rule === 'personMean'
      return filled ? `${codes}.sum()${times} * ${items.length} / ${codes}.count()` : `${codes}.sum()${times}`
    }
    case 'count':
      return points(method, parts)
    case 'table':
      return `${codes}.sum().select(${looked(Object.entries(method.table))})`
    case 'decrements':
      return `${decrements(method, parts)}.round(${decimals})`
  }
}

/**
 * The score of one scale as FHIRPath, missing rule and all: too much missing gives the empty collection. `%resource` is the
 * QuestionnaireResponse, as SDC has it for calculated expressions.
 */
export function expressionOf(instrument: ScaleInstrument, scale: ScaleDefinition): string {
  const parts = partsOf(instrument, scale.items)
  const enough =
    scale.missing.rule === 'all' ? `=${scale.items.length}` : `>=${scale.items.length - scale.missing.most}`
  return `iif(${answered(parts)}.count()${enough}, ${valued(scale, parts)}, {})`
}

function answered(parts: readonly Part[]): string {
  return `%resource.item.where(${among(parts)}).answer.value`
}
