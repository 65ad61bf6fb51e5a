import type { Room } from '../../platform/rooms/room.ts'
import { search, waiting } from './finding.ts'
import { invitationRoutes } from './invitations/routes.tsx'
import { membershipRoutes } from './memberships/routes.tsx'
import { organisationsFound } from './organisations/findable.ts'
import { publicOrganisationRoutes } from './organisations/public-routes.tsx'
import { organisationRoutes } from './organisations/routes.tsx'
import { paths } from './paths.ts'
import { personRoutes } from './persons/routes.tsx'
import { selfRoutes } from './persons/self-routes.tsx'
import { may } from './policy.ts'
import { populationRoutes } from './population/routes.tsx'
import { roleRoutes } from './roles/routes.tsx'

/** People: organisations of every kind, their members, persons, roles and invitations. */
export const people: Room = {
  name: 'people',
  policy: may,
  routes: [
    ...publicOrganisationRoutes,
    ...organisationRoutes,
    ...membershipRoutes,
    ...populationRoutes,
    ...personRoutes,
    ...roleRoutes,
    ...invitationRoutes,
    ...selfRoutes,
  ],
  menu: [
    {
      path: paths.directory(),
      label: { da: 'Aktører', en: 'Actors' },
      permission: may['organisations.browse'],
      place: 80,
    },
    {
      path: paths.persons(),
      label: { da: 'Personer', en: 'People' },
      permission: may['persons.browse'],
      place: 90,
    },
  ],
  search,
  findable: [organisationsFound],
  waiting,
}
