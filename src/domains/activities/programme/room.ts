import type { Room } from '../../../platform/rooms/room.ts'
import { activitiesFound } from './findable.ts'
import { courseHearers } from './keeping/courses.ts'
import { may } from './policy.ts'

/** What happens, when and where: activities with dates, and courses beside them. */
export const programme: Room = {
  name: 'programme',
  policy: may,
  routes: [],
  findable: [activitiesFound],
  hearers: courseHearers,
}
