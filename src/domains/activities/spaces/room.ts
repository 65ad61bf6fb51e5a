import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Rooms and equipment that can be borrowed, with opening hours and requests. */
export const spaces: Room = { name: 'spaces', policy: may, routes: [] }
