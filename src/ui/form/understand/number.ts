import { wholeNumber as sayNumber } from '../../format/number.ts'
import { type Presence, type Reading, shortAnswer } from './reading.ts'

type NumberRules = Presence & { readonly min?: number; readonly max?: number }

/** A whole number; `1.200` and `1 200` are read as people mean them. */
export function wholeNumber<const Given extends NumberRules = Record<never, never>>(given?: Given) {
  return shortAnswer<number, Given>({
    optional: given?.optional,
    missing: (words) => words.wholeNumber,
    read: (typed) => within(readWholeNumber(typed), given ?? {}),
  })
}

function within(reading: Reading<number>, { min, max }: NumberRules): Reading<number> {
  if ('say' in reading) return reading
  if (min !== undefined && reading.value < min)
    return { say: (words, language) => words.atLeast(sayNumber(min, language)) }
  if (max !== undefined && reading.value > max)
    return { say: (words, language) => words.atMost(sayNumber(max, language)) }
  return reading
}

export function readWholeNumber(typed: string): Reading<number> {
  const plain = typed.replace(/^[−–]/, '-')
  const value = Number(plain.replace(/[. ]/g, ''))
  const fits = /^-?(?:\d{1,3}(?:[. ]\d{3})+|\d{1,16})$/.test(plain) && Number.isSafeInteger(value)
  return fits ? { value: value === 0 ? 0 : value } : { say: (words) => words.wholeNumber }
}
