import type { Child } from 'hono/jsx'
import type { Context } from '../../platform/actions/context.ts'
import type { Frame } from '../../ui/index.ts'

/** Something another room shows about projects: on their own pages, and on the page of a need that they answer. */
export interface ProjectSection {
  readonly name: string
  /** Sections stand in the order of their places. */
  readonly place: number
  /** Draws an `h2` and what belongs to it; nothing when there is nothing to show. Public content only. */
  readonly draw: (context: Context, projectIds: readonly string[], frame: Frame) => Promise<Child | undefined>
}

const sections = new Map<string, ProjectSection>()

/** Adds a section to the pages of projects and needs. Called once, when the room's files are read, by a room that knows something about projects. */
export function showWithProjects(section: ProjectSection): void {
  sections.set(section.name, section)
}

/** What other rooms show about these projects, in order. */
export async function sectionsWith(
  context: Context,
  projectIds: readonly string[],
  frame: Frame,
): Promise<Child[]> {
  const drawn: Child[] = []
  if (projectIds.length === 0) return drawn
  for (const { draw } of [...sections.values()].sort((a, b) => a.place - b.place)) {
    const section = await draw(context, projectIds, frame)
    if (section !== undefined) drawn.push(section)
  }
  return drawn
}
