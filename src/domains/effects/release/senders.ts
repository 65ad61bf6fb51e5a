import { type BalanceRow, balanceOf } from '../analysis/balance.ts'
import type { OutcomeId } from '../analysis/outcomes.ts'
import { readSenders, type SenderPair } from '../analysis/sender.ts'
import type { CountedCourse, Told } from '../door/reading.ts'
import type { LogLine } from './history.ts'
import { levelCell } from './names.ts'
import { jointOf, perceivedOf } from './senders-beside.ts'
import { comparedSenders, type LockedPlan, type NamedBalance, type ToldSenders } from './senders-model.ts'

export type { LockedPlan, ToldSenders } from './senders-model.ts'
export { senderCells } from './senders-model.ts'

/**
 * The comparison of senders: nothing before its plan is locked, and nothing new unless both sides may be told anew in this
 * release. The balance table tells shares of groups, so it is left out where a share would be of nobody or everybody.
 */
export function sendersOf(
  number: number,
  plan: LockedPlan | null,
  courses: readonly CountedCourse[],
  lines: readonly LogLine[],
  before: Told<ToldSenders> | undefined,
): Told<ToldSenders> {
  if (!plan) return { state: 'none' }
  const measure = `${plan.outcome}.after`
  const shown = lines
    .filter((line) => line.measure === measure && line.outcome === 'shown')
    .map(({ cell }) => cell)
  if (!comparedSenders.every((cell) => shown.includes(cell))) return before ?? { state: 'hidden' }
  const pairs = pairsOf(courses, plan.outcome)
  const balance = balanceOf(pairs).filter(
    ({ covariate, peer, municipality }) => covariate === 'before' || [peer, municipality].every(isSome),
  )
  const reading = readSenders(pairs, plan)
  const earlier = before?.state === 'shown' ? before.value : undefined
  const question = { number, plan, courses, lines, reading, earlier }
  const value: ToldSenders = {
    ...{ plan, reading, balance: balance.map(naming(courses)) },
    perceived: perceivedOf(question),
    joint: { followup3: jointOf(question, 'followup3'), followup6: jointOf(question, 'followup6') },
  }
  return { state: 'shown', since: number, value }
}

/** Names of groups and levels as the courses had them; several groups of one course stand together. */
function naming(courses: readonly CountedCourse[]): (row: BalanceRow) => NamedBalance {
  const names = new Map(
    courses.flatMap(({ facts }) => facts.cells.map((cell) => [`${cell.kind} ${cell.key}`, cell])),
  )
  const of = (row: BalanceRow, language: 'da' | 'en') =>
    row.covariate === 'level'
      ? levelCell(row.value)[language]
      : row.value
          .split(' ')
          .map((key) => names.get(`targetGroup ${key}`)?.[language] ?? key)
          .join(' + ')
  return (row) => ({ ...row, da: of(row, 'da'), en: of(row, 'en') })
}

const isSome = (share: number | null): boolean => share !== null && share > 0 && share < 1

function pairsOf(courses: readonly CountedCourse[], outcome: OutcomeId): SenderPair[] {
  return courses
    .filter(({ part }) => part === 'after')
    .flatMap(({ course, facts, answers }) => {
      const { sender, municipality, targetGroup, level } = facts
      if (sender === 'mixed') return []
      return answers[outcome].flatMap(([before, after]): SenderPair[] =>
        before === null || after === null
          ? []
          : [{ course, municipality, sender, targetGroup, level, before, after }],
      )
    })
}
