import type { Room } from '../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** What changed, for whom, how surely, and nothing that gives anyone away. */
export const effects: Room = { name: 'effects', policy: may, routes: [] }
