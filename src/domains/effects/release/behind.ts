import type { CellKind } from '../door/cells.ts'
import type { Behind, CountedCourse, NamedBehind } from '../door/reading.ts'

const fewest = 2

/** The courses of a cell with the models they follow, the institutions that hold them and the projects they belong to. */
export function behindOf(courses: readonly CountedCourse[]): Behind | null {
  const counted = courses.filter(({ part }) => part === 'after')
  if (counted.length < fewest) return null
  return {
    courses: counted.length,
    models: namesIn(counted, 'model'),
    institutions: namesIn(counted, 'institution').filter((each) => each.courses >= fewest),
    projects: [...new Set(counted.flatMap(({ facts }) => facts.project ?? []))].sort(),
  }
}

function namesIn(courses: readonly CountedCourse[], wanted: CellKind): NamedBehind[] {
  const found = new Map<string, NamedBehind>()
  for (const { facts } of courses) {
    for (const { kind, key, da, en } of facts.cells) {
      if (kind === wanted) found.set(key, { key, da, en, courses: (found.get(key)?.courses ?? 0) + 1 })
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
