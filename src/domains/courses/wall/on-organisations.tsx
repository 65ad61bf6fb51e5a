import type { OrganisationSection } from '../../people/index.ts'
import { seatsOf } from '../course-parts.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { OnTheWall } from './pages/wall.tsx'
import { openCoursesOf } from './queries.ts'

/** The courses one can join, on the page of the organisation that holds them and of its municipality. */
export const coursesOnOrganisations: OrganisationSection = {
  name: 'courses',
  place: 30,
  draw: async (context, organisation, frame) => {
    const rows = await openCoursesOf(context, organisation.id)
    if (rows.length === 0) return undefined
    const around = await surroundingsOf(context)
    const seats = await seatsOf(
      context,
      rows.map(({ id }) => id),
    )
    return (
      <section aria-labelledby="courses-here">
        <h2 id="courses-here" class="section-title">
          {words(frame.language).register.onOrganisation}
        </h2>
        <ul class="poster-wall">
          {rows.map((row) => (
            <OnTheWall {...{ frame, row, around }} seats={seats.get(row.id)} />
          ))}
        </ul>
      </section>
    )
  },
}
