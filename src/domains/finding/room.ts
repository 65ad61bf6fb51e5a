import type { Room, Worker } from '../../platform/rooms/room.ts'
import { findingHearers, followDeeds } from './entries/following.ts'
import { rebuild } from './entries/keep.ts'
import { finderRoutes } from './finder/routes.tsx'
import { may } from './policy.ts'
import { catalogueOf } from './searching/remembered.ts'

/** After a start: whatever this version lets people find, and remembered before somebody asks. */
const readAnew: Worker = async (context) => {
  await rebuild(context)
  await catalogueOf(context)
}

/** Search over everything public, and finding one's community. */
export const finding: Room = {
  name: 'finding',
  policy: may,
  routes: finderRoutes,
  hearers: findingHearers,
  follows: followDeeds,
  workers: { 'finding.rebuild': readAnew },
  nightly: rebuild,
}
