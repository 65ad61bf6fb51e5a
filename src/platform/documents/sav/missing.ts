import type { SavVariable } from './model.ts'

type NumberVariable = Extract<SavVariable, { readonly kind: 'number' }>

/** How the missing codes stand in the file: how many, or -2 for a range, and the numbers themselves. */
export interface MissingSpec {
  readonly count: number
  readonly values: readonly number[]
}

/**
 * SPSS takes three single codes, or one range. More than three become the range they span, which must hold no labelled real value.
 * @throws RangeError when a real value with a label would be swallowed
 */
export function missingSpec(variable: NumberVariable): MissingSpec {
  const codes = [...new Set(variable.missing)].sort((a, b) => a - b)
  const [lowest, highest] = [codes[0], codes.at(-1)]
  if (lowest === undefined || highest === undefined || codes.length <= 3)
    return { count: codes.length, values: codes }
  const swallowed = variable.labels.find(
    ({ value }) => value >= lowest && value <= highest && !codes.includes(value),
  )
  if (swallowed)
    throw new RangeError(`${variable.name}: the missing codes enclose the real value ${swallowed.value}`)
  return { count: -2, values: [lowest, highest] }
}
