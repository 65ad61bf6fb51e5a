import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Signing up for activities, the list at the door, and showing up. */
export const visits: Room = { name: 'visits', policy: may, routes: [] }
