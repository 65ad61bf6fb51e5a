import type { Child } from 'hono/jsx'
import type { Context } from '../../platform/actions/context.ts'
import type { Frame } from '../../ui/index.ts'

/** What a section is drawn for. */
export interface SectionOrganisation {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** Something another room shows on the page of an organisation: its projects, its courses, its spaces. */
export interface OrganisationSection {
  readonly name: string
  /** Sections stand in the order of their places. */
  readonly place: number
  /** Draws an `h2` and what belongs to it; nothing when there is nothing to show. Public content only. */
  readonly draw: (
    context: Context,
    organisation: SectionOrganisation,
    frame: Frame,
  ) => Promise<Child | undefined>
}

const sections = new Map<string, OrganisationSection>()

/** Adds a section to the public page of every organisation. Called once by a room that knows something about organisations. */
export function showOnOrganisationPages(section: OrganisationSection): void {
  sections.set(section.name, section)
}

/** What the rooms show about an organisation, in order. */
export async function sectionsOf(
  context: Context,
  organisation: SectionOrganisation,
  frame: Frame,
): Promise<Child[]> {
  const drawn: Child[] = []
  for (const { draw } of [...sections.values()].sort((a, b) => a.place - b.place)) {
    const section = await draw(context, organisation, frame)
    if (section !== undefined) drawn.push(section)
  }
  return drawn
}
