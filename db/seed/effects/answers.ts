import type { CountedCourse, ScorePair } from '../../../src/domains/effects/door/reading.ts'
import type { Chance } from '../simulated/chance.ts'

type Answers = CountedCourse['answers']
type Sender = CountedCourse['facts']['sender']

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)))
const who5 = (value: number): number => 4 * within(value / 4, 0, 25)

/** What people of each kind of course would say when asked who was behind it: 1 themselves, 2 the municipality, 3 both. */
const meant: Readonly<Record<Sender, number>> = { peer: 1, municipality: 2, mixed: 3 }

/** What a person answered besides before and after: when they began to wait, and whom they saw behind the course. */
interface Besides {
  readonly waiting: number | null
  readonly seen: number | null
}

function besides([before, after]: ScorePair, chance: Chance, waits: boolean, sender: Sender): Besides {
  const waiting = waits && before !== null && chance.happens(0.9) ? before - chance.normal(1.5, 9) : null
  const asMeant = chance.happens(0.7) ? meant[sender] : chance.between(1, 4)
  const seen = after !== null && chance.happens(0.92) ? asMeant : null
  return { waiting, seen }
}

/**
 * The same answers with those to the waiting time, on courses that have one, and to the question who was behind the course.
 * Loneliness while waiting follows well-being loosely; who answered what about one outcome did so about the other.
 */
export function withBesides(answers: Answers, chance: Chance, waits: boolean, sender: Sender): Answers {
  const more = answers.who5.map((pair) => besides(pair, chance, waits, sender))
  const put = (pair: ScorePair, at: number, waiting: (value: number) => number): ScorePair => {
    const own = more[at]
    const waited = own?.waiting ?? null
    return [pair[0], pair[1], null, waited === null ? null : waiting(waited), own?.seen ?? null]
  }
  // Somebody who signed up and answered, and did not come.
  const gone = (score: number): ScorePair[] => (waits ? [[null, null, null, score, null]] : [])
  return {
    who5: [...answers.who5.map((pair, at) => put(pair, at, who5)), ...gone(36)],
    tils: [
      ...answers.tils.map((pair, at) =>
        put(pair, at, () => within((pair[0] ?? 6) + chance.normal(0.2, 0.9), 3, 9)),
      ),
      ...gone(6),
    ],
  }
}

/** The same people at a later time: most of those who answered right after are still there, a little nearer to where they began. */
export function laterAnswers(answers: Answers, chance: Chance): Answers {
  const later = (pairs: readonly ScorePair[], score: (value: number) => number, spread: number) =>
    pairs.map(([before, after]): ScorePair => {
      if (before === null || after === null || !chance.happens(0.75)) return [before, null, after]
      return [before, score(after - 0.15 * (after - before) + chance.normal(0, spread)), after]
    })
  return {
    who5: later(answers.who5, who5, 10),
    tils: later(answers.tils, (value) => within(value, 3, 9), 1),
  }
}

/** Whole numbers from `least` to `most` that sum to `total`, most of them near its mean. */
function spreadOut(total: number, many: number, [least, most]: readonly [number, number], chance: Chance) {
  const items = Array.from({ length: many }, () => Math.floor(total / many))
  for (let rest = total % many; rest > 0; rest -= 1) items[rest - 1] = (items[rest - 1] ?? 0) + 1
  const [from, to] = [chance.between(0, many - 1), chance.between(0, many - 1)]
  const [taken, given] = [items[from] ?? 0, items[to] ?? 0]
  if (from !== to && taken > least && given < most) {
    items[from] = taken - 1
    items[to] = given + 1
  }
  return items.join('')
}

const scales = {
  who5: { many: 5, codes: [0, 5], points: 4 },
  tils: { many: 3, codes: [1, 3], points: 1 },
} as const

/** Answers to the items that give these scores. */
export function itemsFor(
  answers: Answers,
  waves: Readonly<Partial<Record<'before' | 'after' | 'followup3', 0 | 1>>>,
  chance: Chance,
): NonNullable<CountedCourse['items']> {
  const digits = (outcome: 'who5' | 'tils', place: 0 | 1): string[] => {
    const { many, codes, points } = scales[outcome]
    return answers[outcome]
      .flatMap((pair) => pair[place] ?? [])
      .map((score) => spreadOut(score / points, many, codes, chance))
      .sort()
  }
  return Object.fromEntries(
    Object.entries(waves).map(([wave, place]) => [
      wave,
      { who5: digits('who5', place), tils: digits('tils', place) },
    ]),
  )
}
