import type { Room } from '../../platform/rooms/room.ts'
import { apiAddresses } from './api/open.ts'
import { calendarAddresses } from './calendar/open.ts'
import { cardAddresses } from './cards/open.ts'
import { catalogueAddresses } from './catalogue/open.ts'
import { embedAddresses } from './embed/open.tsx'
import { deliver } from './fediverse/delivering.ts'
import { fediverseAddresses } from './fediverse/open.ts'
import { tell, tellFollowers } from './fediverse/telling.ts'
import { feedAddresses } from './feeds/open.ts'
import { helpRoutes } from './help/routes.tsx'
import { hsdsAddresses } from './hsds/open.ts'
import { may } from './policy.ts'
import { rpdeAddresses } from './rpde/open.ts'

/** What the platform says to other programs: calendars, feeds, open data. */
export const syndication: Room = {
  name: 'syndication',
  policy: may,
  routes: helpRoutes,
  follows: tellFollowers,
  workers: { 'syndication.tell': tell, 'syndication.deliver': deliver },
  open: [
    ...calendarAddresses,
    ...feedAddresses,
    ...apiAddresses,
    ...rpdeAddresses,
    ...hsdsAddresses,
    ...catalogueAddresses,
    ...cardAddresses,
    ...embedAddresses,
    ...fediverseAddresses,
  ],
}
