import type { Room } from '../../platform/rooms/room.ts'
import { findingHearers, followDeeds } from './entries/following.ts'
import { rebuild } from './entries/keep.ts'
import { finderRoutes } from './finder/routes.tsx'
import { may } from './policy.ts'

/** Search over everything public, and finding one's community. */
export const finding: Room = {
  name: 'finding',
  policy: may,
  routes: finderRoutes,
  hearers: findingHearers,
  follows: followDeeds,
  workers: { 'finding.rebuild': rebuild },
  nightly: rebuild,
}
