import type { Language } from '../../../kernel/language.ts'
import type { PerceivedReading, Perception } from '../analysis/model-beside.ts'
import type { SenderReading } from '../analysis/sender.ts'
import { whole } from './beside.ts'
import { sentence } from './sentence.ts'

/** Below this a share would be written as zero percent. */
const rare = 0.01

/** The senders allotted in other ways; never without the interval of the difference it is about. */
export function permutationSentences(
  language: Language,
  { permutation, courseMeans }: SenderReading,
): string[] {
  const found = courseMeans && whole(courseMeans)
  if (!permutation || !found) return []
  const { p: share, allocations, isExact } = permutation
  const values = { difference: found.estimate, low: found.low, high: found.high, allocations }
  return [
    share < rare
      ? sentence(language, 'permutationRare', values)
      : sentence(language, 'permutation', { ...values, share }),
    ...(isExact ? [] : [sentence(language, 'permutationDrawn')]),
  ]
}

/** Of those who answered on courses with one sender, the share that saw the one that was meant. */
function seenAsMeant({ agreement }: PerceivedReading): number | null {
  const rows = agreement.filter(({ meant }) => meant !== 'mixed')
  const count = (seen: (meant: string) => readonly Perception[]) =>
    rows.reduce((sum, { meant, people }) => sum + seen(meant).reduce((own, key) => own + people[key], 0), 0)
  const answered = count(() => ['peer', 'municipality', 'both', 'unknown'])
  const asMeant = count((meant) => [meant === 'peer' ? 'peer' : 'municipality'])
  return answered === 0 ? null : asMeant / answered
}

export function perceivedSentences(language: Language, reading: PerceivedReading): string[] {
  const { adjusted, peerPairs, municipalPairs, agrees } = reading
  const share = seenAsMeant(reading)
  const about = share === null ? [] : [sentence(language, 'perceivedAsMeant', { share })]
  const found = adjusted && whole(adjusted)
  if (!found) return [...about, sentence(language, 'perceivedNoModel')]
  const values = { difference: found.estimate, low: found.low, high: found.high, peerPairs, municipalPairs }
  return [
    ...about,
    sentence(language, 'perceived', values),
    sentence(language, agrees ? 'perceivedAgrees' : 'perceivedDiffers'),
    sentence(language, 'notByLot'),
  ]
}
