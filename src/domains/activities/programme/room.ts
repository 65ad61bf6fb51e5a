import type { Room } from '../../../platform/rooms/room.ts'
import { showOnOrganisationPages } from '../../people/index.ts'
import { showWithProjects } from '../../projects/index.ts'
import { dateRoutes } from './dates/routes.tsx'
import { activitiesFound } from './findable.ts'
import { courseHearers } from './keeping/courses.ts'
import { programmeOnOrganisations, programmeWithProjects } from './on-pages.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { publicRoutes } from './public/routes.tsx'
import { search } from './search.ts'
import { waiting } from './waiting.ts'
import { formRoutes } from './writing/form-routes.tsx'
import { pictureGuards } from './writing/picture.ts'
import { workRoutes } from './writing/routes.tsx'

showOnOrganisationPages(programmeOnOrganisations)
showWithProjects(programmeWithProjects)

/** What happens, when and where: activities with dates, and courses beside them. Fixed addresses come before those with an identifier in the same place. */
export const programme: Room = {
  name: 'programme',
  policy: may,
  routes: [...publicRoutes, ...formRoutes, ...dateRoutes, ...workRoutes],
  hearers: courseHearers,
  fileGuards: pictureGuards,
  menu: [{ path: paths.work(), label: { da: 'Det sker', en: "What's on" }, permission: may.work, place: 43 }],
  waiting,
  search,
  findable: [activitiesFound],
}
