import type { Room } from '../../platform/rooms/room.ts'
import { publicOrganisationRoutes } from './organisations/public-routes.tsx'
import { organisationRoutes } from './organisations/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'

/** People: organisations of every kind, their members, persons, roles and invitations. */
export const people: Room = {
  name: 'people',
  policy: may,
  routes: [...publicOrganisationRoutes, ...organisationRoutes],
  menu: [
    {
      path: paths.directory(),
      label: { da: 'Aktører', en: 'Actors' },
      permission: may['organisations.browse'],
      place: 80,
    },
  ],
}
