import { flowSteps } from '../../analysis/flow.ts'
import { outcomeIds } from '../../analysis/outcomes.ts'
import { cellId } from '../../door/cells.ts'
import { type CountedCourse, parts } from '../../door/reading.ts'
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

/** Courses called by new names, so that the file does not lead to a course of the platform by its identifier. */
function newNames(courses: readonly CountedCourse[], seed: string): ReadonlyMap<string, string> {
  const ids = shuffled([...new Set(courses.map(({ course }) => course))], seed, (id) => id)
  return new Map(ids.map((id, at) => [id, `k${String(at + 1).padStart(5, '0')}`]))
}

const codeIn = ({ categories: all }: Variable, key: string): number | null =>
  all.find((category) => category.key === key)?.code ?? null

/**
 * Everything a release was worked out from, one row a pair of scores: no pseudonym, no day, wave by wave unconnected, as it was counted in.
 * `groups` lists every group that the course counts in.
 */
export function countedSet(courses: readonly CountedCourse[], seed: string): DataSet {
  const names = newNames(courses, seed)
  const facts = courses.map((course) => course.facts)
  const part = choice('part', parts)
  const outcome = choice('outcome', outcomeIds)
  const municipality = choice(
    'municipality',
    facts.map((one) => one.municipality),
  )
  const sender = choice('sender', ['peer', 'municipality', 'mixed'])
  const target = choice(
    'target_group',
    facts.map(({ targetGroup }) => targetGroup),
  )
  const level = choice(
    'level',
    facts.map((one) => one.level),
  )
  const rows = courses.flatMap((course) => {
    const own = course.facts
    const head = [
      names.get(course.course) ?? '',
      course.fromRelease,
      own.cells.map(cellId).join(' '),
      codeIn(part, course.part),
      codeIn(municipality, own.municipality),
      codeIn(sender, own.sender),
      codeIn(target, own.targetGroup),
      codeIn(level, own.level),
      ...ownSteps.map((step) => own.flow[step]),
    ]
    return outcomeIds.flatMap((id) =>
      course.answers[id].map(([before, after]) => [...head, codeIn(outcome, id), before, after]),
    )
  })
  return {
    variables: [
      ...[text('course'), number('release'), text('groups'), part, municipality, sender, target, level],
      ...ownSteps.map((step) => number(`flow_${step}`)),
      ...[outcome, number('before'), number('after')],
    ],
    rows,
  }
}
