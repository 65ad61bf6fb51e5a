import type { Room } from '../../../platform/rooms/room.ts'
import { may } from './policy.ts'

/** Steps from local to regional to national, and the balance on them. */
export const pathways: Room = { name: 'pathways', policy: may, routes: [] }
