import type { Child } from 'hono/jsx'
import type { Context } from '../../../platform/actions/context.ts'
import type { Frame } from '../../../ui/index.ts'
import type { Activity } from './model.ts'

/** As much of an activity as the parts around it need. */
export type ActivityHead = Pick<Activity, 'id' | 'slug' | 'title' | 'ownerId'>

/** What another part of the house adds to the pages of an activity. */
export interface ActivityPart {
  readonly name: string
  /** Parts stand in the order of their places. */
  readonly place: number
  /** On the public page, beside when and where: what one presses to come. */
  readonly panel?: (context: Context, activity: ActivityHead, frame: Frame) => Promise<Child | undefined>
  /** On the page in the workspace: an `h2` and what belongs to it. */
  readonly work?: (context: Context, activity: ActivityHead, frame: Frame) => Promise<Child | undefined>
}

const parts = new Map<string, ActivityPart>()

/** Adds something to the pages of activities. Called once, when the room's files are read. */
export function showOnActivityPages(part: ActivityPart): void {
  parts.set(part.name, part)
}

/** What other parts draw on a page of an activity, in order. */
export async function partsFor(
  where: 'panel' | 'work',
  context: Context,
  activity: ActivityHead,
  frame: Frame,
): Promise<Child[]> {
  const drawn: Child[] = []
  for (const part of [...parts.values()].sort((a, b) => a.place - b.place)) {
    const child = await part[where]?.(context, activity, frame)
    if (child !== undefined) drawn.push(child)
  }
  return drawn
}
