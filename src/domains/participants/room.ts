import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Who the people on the courses are, encrypted and apart from what they answer. */
export const participants: Room = { name: 'participants', policy: may, routes: [] }
