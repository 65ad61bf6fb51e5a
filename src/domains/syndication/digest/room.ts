import type { Room } from '../../../platform/rooms/room.ts'
import { digestKeeping } from './keeping.ts'
import { digestKind } from './model.ts'
import { oneClick } from './one-click.ts'
import { personal } from './personal.tsx'
import { may } from './policy.ts'
import { digestRoutes } from './routes.tsx'
import { addressDigest, queueLetters, sendLetter, sendTask } from './sending.ts'

/** The newsletter: what is new and coming by interest and place, by mail, stopped in one click. */
export const digest: Room = {
  name: 'digest',
  policy: may,
  routes: digestRoutes,
  open: [oneClick],
  workers: { [sendTask]: sendLetter },
  addressees: { [digestKind]: addressDigest },
  keeping: [digestKeeping],
  nightly: queueLetters,
  personal,
}
