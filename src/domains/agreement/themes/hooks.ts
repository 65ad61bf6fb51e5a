import type { Context } from '../../../platform/actions/context.ts'

/** Something in another room that follows a theme: a project, a course, an event. */
export interface Follower {
  /** What kind of thing it is, in the language of the page: the heading it is listed under. */
  readonly kind: string
  readonly title: string
  /** Where it is, without language prefix. */
  readonly path: string
  readonly text?: string | undefined
}

/** Gives the public things of a room that follow a theme. */
export type FollowerSource = (context: Context, themeId: string) => Promise<readonly Follower[]>

const sources: FollowerSource[] = []

/**
 * Lets a room above show what follows a theme on the page of that theme. Call it once, when the room's module is loaded;
 * the source itself decides what a visitor may see.
 */
export function followThemes(source: FollowerSource): void {
  if (!sources.includes(source)) sources.push(source)
}

/** What all other rooms say follows a theme. */
export async function followersOf(context: Context, themeId: string): Promise<readonly Follower[]> {
  const found = await Promise.all(sources.map((source) => source(context, themeId)))
  return found.flat()
}
