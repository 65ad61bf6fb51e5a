import type { Ore } from '../../../kernel/money.ts'
import { money as sayMoney } from '../../format/money.ts'
import { type Presence, type Reading, shortAnswer } from './reading.ts'

type MoneyRules = Presence & {
  readonly min?: Ore | undefined
  readonly max?: Ore | undefined
  readonly negative?: boolean | undefined
}

/** An amount in kroner as people write it, understood as whole øre. */
export function money<const Given extends MoneyRules = Record<never, never>>(given?: Given) {
  return shortAnswer<Ore, Given>({
    optional: given?.optional,
    missing: (words) => words.money,
    read: (typed) => within(readMoney(typed), given ?? {}),
  })
}

function within(reading: Reading<Ore>, { min, max, negative }: MoneyRules): Reading<Ore> {
  if ('say' in reading) return reading
  const { value } = reading
  if (value < 0n && !negative) return { say: (words) => words.moneyNegative }
  if (min !== undefined && value < min)
    return { say: (words, language) => words.moneyTooSmall(sayMoney(min, language)) }
  if (max !== undefined && value > max)
    return { say: (words, language) => words.moneyOver(sayMoney(max, language)) }
  return reading
}

/** Ten thousand billion kroner: far above any budget, far below the largest number the database keeps. */
const largest = 1_000_000_000_000_000n

/**
 * Reads `4500`, `4.500`, `4 500,50`, `4500,5 kr.`, `4.500,-`. Point parts thousands, comma parts øre.
 * `4.5` and `4,500` can be read in two ways, so they are refused rather than guessed.
 */
export function readMoney(typed: string): Reading<Ore> {
  const shown = typed.length > 40 ? `${typed.slice(0, 40)} …` : typed
  const plain = typed
    .toLowerCase()
    .replace(/ ?(?:kroner|kr\.?|dkk)$/, '')
    .replace(/^(?:kr\.?|dkk) ?/, '')
    .replace(/,[-–]+$/, '')
    .replace(/^[−–]/, '-')
  const found = /^(-?)(\d{1,3}(?:[. ]\d{3})+|\d{1,20})(?:,(\d{1,2}))?$/.exec(plain)
  if (!found) return /^-?\d[\d., ]*$/.test(plain) ? unclear(shown) : { say: (w) => w.moneyStood(shown) }
  const whole = (found[2] ?? '').replace(/[. ]/g, '')
  const ore = BigInt(whole) * 100n + BigInt((found[3] ?? '').padEnd(2, '0'))
  if (ore > largest) return { say: (words) => words.moneyTooLarge }
  return { value: found[1] ? -ore : ore }
}

const unclear = (typed: string): Reading<Ore> => ({ say: (words) => words.moneyUnclear(typed) })
