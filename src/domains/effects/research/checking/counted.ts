import { flowSteps } from '../../analysis/flow.ts'
import { perceptions } from '../../analysis/model-beside.ts'
import { outcomeIds } from '../../analysis/outcomes.ts'
import { cellId } from '../../door/cells.ts'
import { type ComparisonPlan, type CountedCourse, parts } from '../../door/reading.ts'
import { sidesOf } from '../../release/sides.ts'
import { shuffled } from '../anonymise/seeded.ts'
import type { Category, DataSet, Variable } from '../datasets/model.ts'

const plain = { measure: 'nominal', decimals: 0, missing: [] } as const
const named = (name: string) => ({ name, label: { da: name, en: name } })

const categories = (keys: readonly string[]): Category[] =>
  [...new Set(keys)].sort().map((key, at) => ({ code: at + 1, key, label: { da: key, en: key } }))

const choice = (name: string, keys: readonly string[]): Variable => ({
  ...plain,
  ...named(name),
  kind: 'choice',
  part: 'course',
  categories: categories(keys),
})
const text = (name: string): Variable => ({
  ...plain,
  ...named(name),
  kind: 'text',
  part: 'identifier',
  categories: [],
})
const number = (name: string): Variable => ({
  ...plain,
  ...named(name),
  kind: 'number',
  measure: 'scale',
  part: 'sensitive',
  categories: [],
})

/** The steps that a course knows by itself; follow-ups are counted from their own answers. */
export const ownSteps = flowSteps.filter((step) => !step.startsWith('followup'))

const inOrder = (courses: readonly CountedCourse[]): CountedCourse[] =>
  courses.toSorted((one, other) => compare(one.course, other.course) || compare(one.part, other.part))

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** Courses called by new names, so that the file does not lead to a course of the platform by its identifier. */
function newNames(courses: readonly CountedCourse[], seed: string): ReadonlyMap<string, string> {
  const ids = shuffled([...new Set(courses.map(({ course }) => course))], seed, (id) => id)
  return new Map(ids.map((id, at) => [id, `k${String(at + 1).padStart(5, '0')}`]))
}

const codeIn = ({ categories: all }: Variable, key: string): number | null =>
  all.find((category) => category.key === key)?.code ?? null

function choicesOf(courses: readonly CountedCourse[]) {
  const facts = courses.map((course) => course.facts)
  return {
    part: choice('part', parts),
    outcome: choice('outcome', outcomeIds),
    municipality: choice(
      'municipality',
      facts.map((one) => one.municipality),
    ),
    sender: choice('sender', ['peer', 'municipality', 'mixed']),
    target: choice(
      'target_group',
      facts.map(({ targetGroup }) => targetGroup),
    ),
    level: choice(
      'level',
      facts.map((one) => one.level),
    ),
    seen: choice('seen', perceptions.slice(0, 4)),
  }
}

/**
 * Everything a release was worked out from, one row a person and outcome in a part: no pseudonym, no day, part by part unconnected,
 * as it was counted in and in the order it was counted in. `groups` lists every group that the course counts in.
 */
export function countedSet(
  counted: readonly CountedCourse[],
  seed: string,
  comparison: ComparisonPlan | null = null,
): DataSet {
  const courses = inOrder(counted)
  const names = newNames(courses, seed)
  const { part, outcome, municipality, sender, target, level, seen } = choicesOf(courses)
  const rows = courses.flatMap((course) => {
    const own = course.facts
    const head = [
      names.get(course.course) ?? '',
      course.fromRelease,
      [...own.cells, ...sidesOf(course, comparison)].map(cellId).join(' '),
      codeIn(part, course.part),
      codeIn(municipality, own.municipality),
      codeIn(sender, own.sender),
      codeIn(target, own.targetGroup),
      codeIn(level, own.level),
      ...ownSteps.map((step) => own.flow[step]),
    ]
    return outcomeIds.flatMap((id) =>
      course.answers[id].map(([before, after, middle = null, waiting = null, saw = null]) => {
        const whom = codeIn(seen, perceptions[(saw ?? 0) - 1] ?? '')
        return [...head, codeIn(outcome, id), before, after, middle, waiting, whom]
      }),
    )
  })
  return {
    variables: [
      ...[text('course'), number('release'), text('groups'), part, municipality, sender, target, level],
      ...ownSteps.map((step) => number(`flow_${step}`)),
      ...[outcome, number('before'), number('after'), number('middle'), number('waiting'), seen],
    ],
    rows,
  }
}

/** Answers to the items, one row a person at one time, by release and nothing else: they are not laid to courses. */
export function countedItems(counted: readonly CountedCourse[]): DataSet {
  const rows = inOrder(counted).flatMap(({ part, fromRelease, items }) =>
    Object.entries(items ?? {}).flatMap(([wave, answers]) =>
      // The answers before are counted in right after, and stand with the later parts too.
      wave === part || (wave === 'before' && part === 'after')
        ? outcomeIds.flatMap((id) => answers[id].map((each) => [fromRelease, wave, id, each]))
        : [],
    ),
  )
  return { variables: [number('release'), text('wave'), text('instrument'), text('answers')], rows }
}
