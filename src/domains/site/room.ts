import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

export const site: Room = { name: 'site', policy: may, routes: [] }
