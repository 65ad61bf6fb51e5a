import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Search over everything public, and finding one's community. */
export const finding: Room = { name: 'finding', policy: may, routes: [] }
