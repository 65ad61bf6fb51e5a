import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

export const people: Room = { name: 'people', policy: may, routes: [] }
