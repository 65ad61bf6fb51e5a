import type { OrganisationSection } from '../../people/index.ts'
import { communitiesOf } from '../communities/lists.ts'
import { CommunityPosters } from '../communities/pages/wall.tsx'
import { paths } from '../paths.ts'
import { genresNamed } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { strengthsOf } from './queries.ts'

/** What a municipality is good at, on its public page, with the way to those who do it. */
export const strengthsOnOrganisations: OrganisationSection = {
  name: 'activities.strengths',
  place: 5,
  draw: async (context, organisation, frame) => {
    const strengths = await strengthsOf(context, organisation.id)
    if (strengths.length === 0) return undefined
    const around = await surroundingsOf(context)
    return (
      <section aria-labelledby="strengths-here">
        <h2 id="strengths-here" class="section-title">
          {words(frame.language).strengths.of(organisation.name)}
        </h2>
        <ul class="strength-list">
          {strengths.map(({ genre, da, en }) => (
            <li>
              <h3>
                <a href={frame.to(paths.genre(genre))}>{genresNamed(around, [genre])[0]?.name ?? genre}</a>
              </h3>
              <p>{frame.language === 'en' ? en : da}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  },
}

/** The communities of an organisation, and those that meet in a municipality, on its public page. */
export const communitiesOnOrganisations: OrganisationSection = {
  name: 'activities.communities',
  place: 25,
  draw: async (context, organisation, frame) => {
    const rows = await communitiesOf(context, { organisationId: organisation.id, most: 8 })
    if (rows.length === 0) return undefined
    const around = await surroundingsOf(context)
    return (
      <section aria-labelledby="communities-here">
        <h2 id="communities-here" class="section-title">
          {words(frame.language).communities.onOrganisation}
        </h2>
        <CommunityPosters frame={frame} rows={rows} around={around} />
      </section>
    )
  },
}
