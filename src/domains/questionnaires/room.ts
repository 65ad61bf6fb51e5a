import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Instruments with their scoring and licence, waves, answers and scores. */
export const questionnaires: Room = { name: 'questionnaires', policy: may, routes: [] }
