import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

export const projects: Room = { name: 'projects', policy: may, routes: [] }
