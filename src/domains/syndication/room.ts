import type { Room } from '../../platform/rooms/room.ts'
import { apiAddresses } from './api/open.ts'
import { calendarAddresses } from './calendar/open.ts'
import { feedAddresses } from './feeds/open.ts'
import { hsdsAddresses } from './hsds/open.ts'
import { may } from './policy.ts'
import { rpdeAddresses } from './rpde/open.ts'

/** What the platform says to other programs: calendars, feeds, open data. */
export const syndication: Room = {
  name: 'syndication',
  policy: may,
  routes: [],
  open: [...calendarAddresses, ...feedAddresses, ...apiAddresses, ...rpdeAddresses, ...hsdsAddresses],
}
