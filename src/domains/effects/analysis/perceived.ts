import { equivalenceTest, roundedToFive } from '../../../statistics/index.ts'
import { type AgreementRow, type PerceivedReading, type Perception, perceptions } from './model-beside.ts'
import {
  adjustedDifference,
  type Plan,
  type SenderPair,
  type SenderReading,
  sameConclusion,
} from './sender.ts'

/** A pair with whom the person thought was behind the course; also on courses that both were behind. */
export interface SeenPair extends Omit<SenderPair, 'sender'> {
  readonly meant: AgreementRow['meant']
  readonly seen: Perception
}

const codes: Readonly<Record<number, Perception>> = { 1: 'peer', 2: 'municipality', 3: 'both', 4: 'unknown' }

/** The answer to the question in words; nothing answered is a group of its own. */
export const perceptionOf = (code: number | null | undefined): Perception => codes[code ?? 0] ?? 'unanswered'

/** Those who saw one clear sender, with that sender in place of the one that was meant. */
const asPerceived = (pairs: readonly SeenPair[]): SenderPair[] =>
  pairs.flatMap(({ seen, ...pair }) =>
    seen === 'peer' || seen === 'municipality' ? [{ ...pair, sender: seen }] : [],
  )

/**
 * The comparison of senders once more, by what was seen: shows whether the sender was understood as meant. People on one
 * course may have seen different senders, so it is no design, and never replaces the main comparison.
 */
export function readPerceived(
  pairs: readonly SeenPair[],
  plan: Plan,
  meant: SenderReading,
): PerceivedReading {
  const compared = asPerceived(pairs)
  const count = (sender: 'peer' | 'municipality') => compared.filter((pair) => pair.sender === sender).length
  const bare = {
    peerPairs: count('peer'),
    municipalPairs: count('municipality'),
    agreement: agreementOf(pairs),
  }
  const nothing = { verdict: 'noModel', adjusted: null, equivalence: null, agrees: true } as const
  const model = adjustedDifference(compared, plan)
  if ('refusal' in model) return { ...bare, ...nothing }
  const { estimate, interval, se, df } = model
  if (estimate === null || se === null || df === null || !(se > 0)) return { ...bare, ...nothing }
  const test = equivalenceTest(estimate, se, df, plan.margin)
  const [low, high] = test.equivalenceInterval
  return {
    ...bare,
    verdict: test.verdict,
    adjusted: { estimate, interval, se, df },
    equivalence: low === null || high === null ? null : [low, high],
    agrees: meant.adjusted === null || sameConclusion(model, meant.adjusted),
  }
}

/** How many saw whom, by who was meant; every number to the nearest five, so that nobody can be counted out. */
function agreementOf(pairs: readonly SeenPair[]): AgreementRow[] {
  return (['peer', 'municipality', 'mixed'] as const).flatMap((meant) => {
    const own = pairs.filter((pair) => pair.meant === meant)
    if (own.length === 0) return []
    const countOf = (seen: Perception) => roundedToFive(own.filter((pair) => pair.seen === seen).length)
    const people = Object.fromEntries(perceptions.map((seen) => [seen, countOf(seen)]))
    return [{ meant, people: people as AgreementRow['people'] }]
  })
}
