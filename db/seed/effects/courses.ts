import { noFlow } from '../../../src/domains/effects/analysis/flow.ts'
import { type NamedCell, wholeRegion } from '../../../src/domains/effects/door/cells.ts'
import type { ScorePair } from '../../../src/domains/effects/door/reading.ts'
import type { NewlyCounted } from '../../../src/domains/effects/release/counting.ts'
import { levelCell, senderCell } from '../../../src/domains/effects/release/names.ts'
import { type Chance, chanceOf } from '../simulated/chance.ts'
import { itemsFor, laterAnswers, withBesides } from './answers.ts'

/** A place of the example: an institution and its municipality, by id and name. */
interface SeedPlace {
  readonly id: string
  readonly slug: string
  readonly name: string
}

export interface SeedGround {
  readonly places: readonly { readonly municipality: SeedPlace; readonly institution: SeedPlace }[]
  readonly groups: readonly NamedCell[]
  readonly models: readonly NamedCell[]
  readonly areas: readonly NamedCell[]
  readonly projects: readonly string[]
}

const step = (value: number): number => Math.min(100, Math.max(0, 4 * Math.round(value / 4)))
const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items.length === 0 ? undefined : chance.oneOf(items)

function answersOn(size: number, chance: Chance): NewlyCounted['answers'] {
  const shift = 8 + 3 * chance.normal(0, 1)
  const lonely = (wellbeing: number) =>
    Math.min(9, Math.max(3, Math.round(8.2 - wellbeing / 15 + 1.4 * chance.normal(0, 1))))
  const who5 = Array.from({ length: size }, (): ScorePair => {
    const before = step(41 + 18 * chance.normal(0, 1))
    const stays = chance.next() > 0.2 + (before < 36 ? 0.08 : 0)
    return [before, stays ? step(before + shift - (before - 41) * 0.25 + 12 * chance.normal(0, 1)) : null]
  })
  return { who5, tils: who5.map(([b, a]): ScorePair => [lonely(b ?? 0), a === null ? null : lonely(a)]) }
}

const named = (
  kind: NamedCell['kind'],
  { id, slug, name }: SeedPlace,
  also: readonly string[] = [],
): NamedCell => ({
  ...{ kind, key: slug, da: name, en: name },
  organisations: [id, ...also],
})

const senders = ['peer', 'municipality', 'municipality', 'mixed', 'peer'] as const
const levels = ['separate', 'separate', 'onCourse', 'onWellbeing'] as const

/** Made-up courses at real places, marked as simulated: they show what results look like before there are any. */
export function simulatedCourses(
  ground: SeedGround,
  how: { readonly many: number; readonly seed: number },
): NewlyCounted[] {
  const chance = chanceOf(how.seed)
  const besides = chanceOf(how.seed + 1_000_000)
  return Array.from({ length: how.many }, (_, index) => {
    const place = ground.places[index % ground.places.length]
    const group = pick(ground.groups, chance)
    const sender = pick(senders, chance) ?? 'mixed'
    const level = pick(levels, chance) ?? 'separate'
    const year = String(2025 + Math.floor(chance.next() * 2))
    const size = 8 + Math.floor(chance.next() * 7)
    const answers = answersOn(size, chance)
    const after = answers.who5.filter(([, later]) => later !== null).length
    const others = [pick(ground.models, chance), pick(ground.areas, chance)]
    const cells: NamedCell[] = [
      wholeRegion,
      senderCell(sender),
      levelCell(level),
      { kind: 'year', key: year, da: year, en: year },
      ...[group, ...others].flatMap((cell) => cell ?? []),
      ...(place
        ? [
            named('municipality', place.municipality),
            named('institution', place.institution, [place.municipality.id]),
          ]
        : []),
    ]
    const reached = { before: size, started: size, completed: Math.max(after, size - 1), after }
    const flow = { ...noFlow, invited: size + 2, ...reached }
    return {
      course: `00000000-0000-4000-8000-${String(900_000_000 + how.seed * 1000 + index).padStart(12, '0')}`,
      part: 'after',
      isSimulated: true,
      facts: {
        ...{ cells, sender, level, flow, project: pick(ground.projects, chance) ?? null },
        municipality: place?.municipality.slug ?? '',
        targetGroup: group?.key ?? '',
      },
      answers: withBesides(answers, besides, index % waitingEvery === 0, sender),
      items: itemsFor(answers, { before: 0, after: 1 }, besides),
    }
  })
}

/** Every third course has a waiting time. */
const waitingEvery = 3

/** The same courses three months later. */
export function threeMonthsLater(courses: readonly NewlyCounted[], seed: number): NewlyCounted[] {
  const chance = chanceOf(seed)
  return courses.map((course) => {
    const answers = laterAnswers(course.answers, chance)
    return { ...course, part: 'followup3', answers, items: itemsFor(answers, { followup3: 1 }, chance) }
  })
}
