import type { Method, ScaleDefinition } from '../instruments/model.ts'

type Codes = ReadonlyMap<string, number>

const sum = (codes: Codes): number => [...codes.values()].reduce((total, code) => total + code, 0)

/** What is added for those missing: their share at the mean of the answers that are there. */
const completed = (scale: ScaleDefinition, codes: Codes): number =>
  scale.missing.rule === 'prorate' || scale.missing.rule === 'personMean'
    ? (sum(codes) * scale.items.length) / codes.size
    : sum(codes)

const count = ({ codes: points }: Extract<Method, { kind: 'count' }>, codes: Codes): number =>
  [...codes].filter(([id, code]) => points[id]?.includes(code)).length

function looked(method: Extract<Method, { kind: 'table' }>, raw: number): number {
  const value = method.table[String(raw)]
  if (value === undefined) throw new RangeError(`no value for the raw sum ${raw}`)
  return value
}

function decrement(
  decrements: Extract<Method, { kind: 'decrements' }>['decrements'],
  id: string,
  level: number,
) {
  const value = decrements[id]?.[String(level)]
  if (value === undefined) throw new RangeError(`no decrement for ${id} at level ${level}`)
  return value
}

/** Codes made into a score; the missing rule has let them through already. */
export function computed(scale: ScaleDefinition, codes: Codes): number {
  const { method } = scale
  switch (method.kind) {
    case 'sum':
      return completed(scale, codes) * (method.times ?? 1)
    case 'count':
      return count(method, codes)
    case 'table':
      return looked(method, sum(codes))
    case 'decrements':
      return [...codes].reduce(
        (left, [id, level]) => left - decrement(method.decrements, id, level),
        method.from,
      )
  }
}

/** Takes off the noise of binary fractions where the score has a fixed number of decimals. A filled-in score keeps all it has. */
export function round(value: number, { decimals, missing }: ScaleDefinition): number {
  if (missing.rule === 'prorate' || missing.rule === 'personMean') return value
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  return rounded === 0 ? 0 : rounded
}
