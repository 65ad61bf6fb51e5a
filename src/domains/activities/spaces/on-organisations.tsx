import type { OrganisationSection } from '../../people/index.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { spacesOf } from './lists.ts'
import { SpaceCards } from './pages/cards.tsx'
import { words } from './words.ts'

/** The spaces of an organisation, and those that lie in a municipality, on its public page. */
export const spacesOnOrganisations: OrganisationSection = {
  name: 'spaces.spaces',
  place: 28,
  draw: async (context, organisation, frame) => {
    const rows = await spacesOf(context, { organisationId: organisation.id, most: 6 })
    if (rows.length === 0) return undefined
    const around = await surroundingsOf(context)
    return (
      <section aria-labelledby="spaces-here">
        <h2 id="spaces-here" class="section-title">
          {words(frame.language).spaces.onOrganisation}
        </h2>
        <SpaceCards frame={frame} rows={rows} around={around} />
      </section>
    )
  },
}
