import type { Child } from 'hono/jsx'
import type { Context } from '../../platform/actions/context.ts'
import type { Frame } from '../../ui/index.ts'
import type { Battery, Course } from './model.ts'

/** As much of a course as its shell and its tabs need. */
export type CourseHead = Pick<Course, 'id' | 'slug' | 'title'> & {
  readonly host: Pick<Course['host'], 'id'>
  readonly municipality: Pick<Course['municipality'], 'id'>
}

/** How many places of a course are taken, and how many wait for one. */
export interface Seats {
  readonly taken: number
  readonly waiting: number
}

/** What another part of the house adds to the pages of a course: its participants, its measuring. */
export interface CoursePart {
  readonly name: string
  /** Tabs and panels stand in the order of their places; the course's own: 10 overview, 90 history. */
  readonly place: number
  /** A page of the course in the workspace; nothing for those who may not open it. The path is without language prefix. */
  readonly tab?: (
    context: Context,
    course: CourseHead,
  ) => Promise<{ readonly path: string; readonly label: string; readonly count?: number } | undefined>
  /** Drawn at the side of the overview in the workspace: an `h2` and what belongs to it. */
  readonly panel?: (context: Context, course: Course, frame: Frame) => Promise<Child | undefined>
  /** How full courses are; asked once for a whole list. */
  readonly seats?: (context: Context, courseIds: readonly string[]) => Promise<ReadonlyMap<string, Seats>>
  /** The batteries of questionnaires that a course model can choose from. */
  readonly batteries?: (
    context: Context,
  ) => Promise<readonly { readonly key: string; readonly name: string }[]>
}

const parts = new Map<string, CoursePart>()

/** Adds something to the pages of courses. Called once, when the room's files are read, by a room that knows something about courses. */
export function showOnCoursePages(part: CoursePart): void {
  parts.set(part.name, part)
}

const inOrder = (): readonly CoursePart[] => [...parts.values()].sort((a, b) => a.place - b.place)

/** The tabs that other parts add, for this visitor. */
export async function tabsOf(context: Context, course: CourseHead) {
  const found = []
  for (const { name, place, tab } of inOrder()) {
    const drawn = await tab?.(context, course)
    if (drawn) found.push({ name, place, ...drawn })
  }
  return found
}

/** What other parts draw at the side of a course. */
export async function panelsOf(context: Context, course: Course, frame: Frame): Promise<Child[]> {
  const drawn: Child[] = []
  for (const { panel } of inOrder()) {
    const part = await panel?.(context, course, frame)
    if (part !== undefined) drawn.push(part)
  }
  return drawn
}

/** How full courses are, as far as anybody knows. */
export async function seatsOf(
  context: Context,
  courseIds: readonly string[],
): Promise<ReadonlyMap<string, Seats>> {
  const source = inOrder().find(({ seats }) => seats)
  return courseIds.length > 0 && source?.seats ? source.seats(context, courseIds) : new Map()
}

/** The batteries of questionnaires a model can choose from: the one for everybody, those that are told of, and those already chosen. */
export async function batteriesKnown(
  context: Context,
  chosen: readonly Battery[],
  everybody: string,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  const told =
    (await inOrder()
      .find(({ batteries }) => batteries)
      ?.batteries?.(context)) ?? []
  const known = [{ key: 'everyone', name: everybody }, ...told]
  const lost = chosen.map(({ key }) => ({ key, name: key }))
  return [...new Map([...lost, ...known].map((one) => [one.key, one])).values()]
}
