import { type ReferenceCase, recordIn, textIn } from '../reference/reference-case.ts'
import type { MixedModelQuestion } from './fit.ts'
import { parseFormula } from './formula.ts'
import type { Columns } from './frame.ts'

const WAVES = ['baseline', 'post', 'followup']

/**
 * The model a reference case asks for. `change` is the outcome after less the one before; in the long format each row of
 * the data becomes one row per wave, with `score` and `wave`. Throws a RangeError for a case without data or formula.
 */
export function questionOf({ spec, data }: ReferenceCase): MixedModelQuestion {
  if (data === null) throw new RangeError('a mixed model needs data')
  const formula = textIn(spec, 'formula')
  const given = data as Columns
  const { response, fixed } = parseFormula(formula)
  const long = spec.long_format === true || (fixed.flat().includes('wave') && given.wave === undefined)
  const columns = long ? longColumns(given) : given
  return {
    formula,
    columns: response in columns ? columns : { ...columns, [response]: derived(response, columns) },
    levels: { ...(long ? { wave: WAVES } : {}), ...textLists(recordIn(spec, 'factor_levels')) },
    reference: texts(recordIn(spec, 'reference_levels')),
  }
}

function derived(response: string, columns: Columns): (number | null)[] {
  const { baseline, post } = columns
  if (response !== 'change' || !baseline || !post) throw new RangeError(`there is no column "${response}"`)
  return Array.from(post, (after, row) => {
    const before = baseline[row]
    return typeof after === 'number' && typeof before === 'number' ? after - before : null
  })
}

function longColumns(wide: Columns): Columns {
  const waves = WAVES.filter((wave) => wide[wave])
  const others = Object.keys(wide).filter((name) => !waves.includes(name))
  const repeated = others.map((name) => [name, waves.flatMap(() => Array.from(wide[name]))] as const)
  return {
    ...Object.fromEntries(repeated),
    score: waves.flatMap((wave) => Array.from(wide[wave])),
    wave: waves.flatMap((wave) => Array.from(wide[wave], () => wave)),
  }
}

function texts(record: Readonly<Record<string, unknown>> | null): Record<string, string> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([name, value]) => [name, String(value)]))
}

function textLists(record: Readonly<Record<string, unknown>> | null): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(record ?? {}).map(([name, values]) => [name, [values].flat().map(String)]),
  )
}
