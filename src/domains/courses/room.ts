import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Course models, courses and their sessions, and how people come into them. */
export const courses: Room = { name: 'courses', policy: may, routes: [] }
