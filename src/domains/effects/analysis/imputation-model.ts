interface Scores {
  readonly course: string
  readonly before: number
  readonly after: number | null
}

/** Sums over those of one course who answered both times: x before, y after. */
interface Sums {
  n: number
  x: number
  y: number
  xx: number
  xy: number
  yy: number
}

/** What is known about who changes how: one set of sums a course, in the order the courses come in. */
export interface CourseModel {
  readonly courses: ReadonlyMap<string, Sums>
  /** Courses where somebody answered both times. */
  readonly filled: readonly Sums[]
}

/** Null where fewer than two courses, or nobody beside a course's first, say how after follows before. */
export function courseModel(rows: readonly Scores[]): CourseModel | null {
  const courses = new Map<string, Sums>()
  for (const { course, before: x, after: y } of rows) {
    const sums = courses.get(course) ?? { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 }
    courses.set(course, sums)
    if (y === null) continue
    sums.n += 1
    sums.x += x
    sums.y += y
    sums.xx += x * x
    sums.xy += x * y
    sums.yy += y * y
  }
  const filled = [...courses.values()].filter(({ n }) => n > 0)
  return filled.length < 2 || !parametersOf(filled) ? null : { courses, filled }
}

interface Parameters {
  readonly intercept: number
  readonly slope: number
  /** Variance of people within a course, and between courses. */
  readonly within: number
  readonly between: number
}

/**
 * after = intercept + slope * before + course + person, by moments: the slope from differences within courses, the variance
 * between courses from what the course means spread beyond the people on them (Swamy and Arora 1972), never below zero.
 */
function parametersOf(courses: readonly Sums[]): Parameters | null {
  const total = (value: (sums: Sums) => number) => courses.reduce((sum, each) => sum + value(each), 0)
  const n = total((each) => each.n)
  const xx = total((each) => each.xx - each.x ** 2 / each.n)
  const xy = total((each) => each.xy - (each.x * each.y) / each.n)
  const yy = total((each) => each.yy - each.y ** 2 / each.n)
  const df = n - courses.length - 1
  if (!(xx > 0) || df < 1) return null
  const slope = xy / xx
  const within = Math.max(0, (yy - slope * xy) / df)
  const levelOf = ({ n: people, x, y }: Sums) => (y - slope * x) / people
  const intercept = total((each) => each.n * levelOf(each)) / n
  const spread = total((each) => each.n * (levelOf(each) - intercept) ** 2)
  const weight = n - total((each) => each.n ** 2) / n
  const between = Math.max(0, (spread - (courses.length - 1) * within) / weight)
  return { intercept, slope, within, between }
}

/**
 * Draws one model, and a level for each course, and gives what somebody lost would have answered. Parameters come from as
 * many courses drawn with replacement, so that they are as uncertain as the courses make them; where such a draw says
 * nothing, from all. Numbers are drawn in this order: one for each course with pairs, one normal for each course, one normal
 * for each person as they come.
 */
export function drawnFrom(
  { courses, filled }: CourseModel,
  draw: () => number,
  normal: () => number,
): (course: string, before: number, noise: number) => number {
  const drawn = filled.map(() => filled[Math.floor(draw() * filled.length)]).flatMap((sums) => sums ?? [])
  const found = parametersOf(drawn) ?? parametersOf(filled)
  const { intercept, slope, within, between } = found ?? { intercept: 0, slope: 1, within: 0, between: 0 }
  const levels = new Map<string, number>()
  for (const [course, { n, x, y }] of courses) {
    const shrunk = n > 0 && between > 0 ? between / (between + within / n) : 0
    const mean = n > 0 ? shrunk * (y / n - intercept - (slope * x) / n) : 0
    levels.set(course, mean + Math.sqrt(between * (1 - shrunk)) * normal())
  }
  return (course, before, noise) =>
    intercept + slope * before + (levels.get(course) ?? 0) + Math.sqrt(within) * noise
}
