import type { Room } from '../../../platform/rooms/room.ts'
import { courseHearers } from './keeping/courses.ts'
import { may } from './policy.ts'
import { publicRoutes } from './public/routes.tsx'
import { pictureGuards } from './writing/picture.ts'

/** What happens, when and where: activities with dates, and courses beside them. */
export const programme: Room = {
  name: 'programme',
  policy: may,
  routes: [...publicRoutes],
  hearers: courseHearers,
  fileGuards: pictureGuards,
}
