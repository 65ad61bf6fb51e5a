import type { Room } from '../../../platform/rooms/room.ts'
import { showOnOrganisationPages } from '../../people/index.ts'
import { bookingKeeping } from './bookings/keeping.ts'
import { ownBookingRoutes } from './bookings/own-routes.tsx'
import { personal } from './bookings/personal.tsx'
import { bookingRoutes } from './bookings/routes.tsx'
import { workBookingRoutes } from './bookings/work-routes.tsx'
import { spacesFound } from './findable.ts'
import { spaceFormRoutes } from './form-routes.tsx'
import { spacesOnOrganisations } from './on-organisations.tsx'
import { paths } from './paths.ts'
import { photoGuards } from './photos.ts'
import { may } from './policy.ts'
import { publicSpaceRoutes } from './public-routes.tsx'
import { spaceRoutes } from './routes.tsx'
import { search } from './search.ts'
import { waiting } from './waiting.ts'

showOnOrganisationPages(spacesOnOrganisations)

/** Rooms and equipment that can be borrowed, with opening hours and requests. */
export const spaces: Room = {
  name: 'spaces',
  policy: may,
  routes: [
    ...bookingRoutes,
    ...publicSpaceRoutes,
    ...spaceFormRoutes,
    ...workBookingRoutes,
    ...spaceRoutes,
    ...ownBookingRoutes,
  ],
  menu: [
    { path: paths.workSpaces(), label: { da: 'Steder', en: 'Spaces' }, permission: may.work, place: 46 },
  ],
  keeping: [bookingKeeping],
  fileGuards: photoGuards,
  personal,
  waiting,
  search,
  findable: [spacesFound],
}
