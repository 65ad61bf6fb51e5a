import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Batteries, waves, invitations, answers. */
export const answering: Room = { name: 'answering', policy: may, routes: [] }
