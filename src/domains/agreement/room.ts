import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

export const agreement: Room = { name: 'agreement', policy: may, routes: [] }
