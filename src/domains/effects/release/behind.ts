import type { Behind, CountedCourse } from '../door/reading.ts'

const fewest = 2

/** The courses of a cell with the models they follow and the projects they belong to. */
export function behindOf(courses: readonly CountedCourse[]): Behind | null {
  const counted = courses.filter(({ part }) => part === 'after')
  if (counted.length < fewest) return null
  const models = new Map(
    counted.flatMap(({ facts }) =>
      facts.cells.filter(({ kind }) => kind === 'model').map(({ key, da, en }) => [key, { da, en }] as const),
    ),
  )
  return {
    courses: counted.length,
    models: [...models].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, names]) => names),
    projects: [...new Set(counted.flatMap(({ facts }) => facts.project ?? []))].sort(),
  }
}
