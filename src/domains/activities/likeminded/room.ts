import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Cards through which people with the same interest find each other. */
export const likeminded: Room = { name: 'likeminded', policy: may, routes: [] }
