import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

export const governance: Room = { name: 'governance', policy: may, routes: [] }
