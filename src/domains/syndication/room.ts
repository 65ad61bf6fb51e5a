import type { Room } from '../../platform/rooms/room.ts'
import { calendarAddresses } from './calendar/open.ts'
import { feedAddresses } from './feeds/open.ts'
import { may } from './policy.ts'

/** What the platform says to other programs: calendars, feeds, open data. */
export const syndication: Room = {
  name: 'syndication',
  policy: may,
  routes: [],
  open: [...calendarAddresses, ...feedAddresses],
}
