import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Referral, enrolment, waiting list, attendance. */
export const joining: Room = { name: 'joining', policy: may, routes: [] }
