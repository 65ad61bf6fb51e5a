import { get, type Room } from '../rooms/room.ts'
import { health } from './health.ts'
import { may } from './policy.ts'

/** The running of the platform itself: health, kept mails, jobs that failed. */
export const operations: Room = {
  name: 'operations',
  policy: may,
  routes: [get('/healthz', may.healthz, health)],
}
