import type { Followed, FollowedBySender } from '../analysis/joint.ts'
import type { Answered } from '../analysis/model.ts'
import type { LaterPart, ReliabilityReading } from '../analysis/model-beside.ts'
import type { OutcomeId } from '../analysis/outcomes.ts'
import type { Waited } from '../analysis/waiting.ts'
import type { CountedCourse, Part } from '../door/reading.ts'

export const ofPart = (courses: readonly CountedCourse[], part: Part): CountedCourse[] =>
  courses.filter((course) => course.part === part)

/** All that answered before on these courses, whether or not they answered later. */
export const answersOf = (courses: readonly CountedCourse[], outcome: OutcomeId): Answered[] =>
  courses.flatMap(({ course, facts, answers }) =>
    answers[outcome].map(([before, after]) => ({ course, municipality: facts.municipality, before, after })),
  )

/** Those who answered when they began to wait, before and after. */
export const waitedOn = (courses: readonly CountedCourse[], outcome: OutcomeId): Waited[] =>
  ofPart(courses, 'after').flatMap(({ course, facts, answers }) =>
    answers[outcome].flatMap(([before, after, , waiting = null]) =>
      before === null || after === null || waiting === null
        ? []
        : [{ course, municipality: facts.municipality, waiting, before, after }],
    ),
  )

/** Everybody who answered before on courses counted in at a later time, with what they answered right after and then. */
export const followedOn = (
  courses: readonly CountedCourse[],
  outcome: OutcomeId,
  part: LaterPart,
): (Followed & { readonly meant: CountedCourse['facts']['sender'] })[] =>
  ofPart(courses, part).flatMap(({ course, facts, answers }) =>
    answers[outcome].flatMap(([before, later, after = null]) =>
      before === null ? [] : [{ course, meant: facts.sender, before, after, later }],
    ),
  )

export const followedBySender = (people: ReturnType<typeof followedOn>): FollowedBySender[] =>
  people.flatMap(({ meant, ...person }) => (meant === 'mixed' ? [] : [{ ...person, sender: meant }]))

/** Answers to the items of an instrument at one time, course by course; before and right after are counted in together. */
export const itemsOn = (
  courses: readonly CountedCourse[],
  instrument: OutcomeId,
  wave: ReliabilityReading['wave'],
): { readonly course: string; readonly answers: readonly string[] }[] =>
  ofPart(courses, wave === 'before' ? 'after' : wave).map(({ course, items }) => ({
    course,
    answers: items?.[wave]?.[instrument] ?? [],
  }))
