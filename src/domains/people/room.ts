import type { Room } from '../../platform/rooms/room.ts'
import { invitationRoutes } from './invitations/routes.tsx'
import { publicOrganisationRoutes } from './organisations/public-routes.tsx'
import { organisationRoutes } from './organisations/routes.tsx'
import { paths } from './paths.ts'
import { personRoutes } from './persons/routes.tsx'
import { selfRoutes } from './persons/self-routes.tsx'
import { may } from './policy.ts'
import { roleRoutes } from './roles/routes.tsx'

/** People: organisations of every kind, their members, persons, roles and invitations. */
export const people: Room = {
  name: 'people',
  policy: may,
  routes: [
    ...publicOrganisationRoutes,
    ...organisationRoutes,
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
}
