import type { Room } from '../../platform/rooms/room.ts'
import { showOnOrganisationPages } from '../people/index.ts'
import { buddyRoutes } from './communities/buddy-routes.tsx'
import { communitiesFound } from './communities/findable.ts'
import { communityFormRoutes } from './communities/form-routes.tsx'
import { publicCommunityRoutes } from './communities/public-routes.tsx'
import { communityRoutes } from './communities/routes.tsx'
import { search } from './communities/search.ts'
import { waiting } from './communities/waiting.ts'
import { genresFound } from './genres/findable.ts'
import { genreRoutes } from './genres/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { communitiesOnOrganisations, strengthsOnOrganisations } from './strengths/on-organisations.tsx'
import { strengthRoutes } from './strengths/routes.tsx'

showOnOrganisationPages(strengthsOnOrganisations)
showOnOrganisationPages(communitiesOnOrganisations)

/** Where people meet culture and each other. Fixed addresses come before those with an identifier in the same place. */
export const activities: Room = {
  name: 'activities',
  policy: may,
  routes: [
    ...buddyRoutes,
    ...publicCommunityRoutes,
    ...communityFormRoutes,
    ...communityRoutes,
    ...genreRoutes,
    ...strengthRoutes,
  ],
  menu: [
    {
      path: paths.workCommunities(),
      label: { da: 'Fællesskaber', en: 'Communities' },
      permission: may.work,
      place: 44,
    },
    { path: paths.strengths(), label: { da: 'Styrker', en: 'Strengths' }, permission: may.work, place: 48 },
  ],
  waiting,
  search,
  findable: [communitiesFound, genresFound],
}
