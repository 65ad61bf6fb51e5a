import type { Room } from '../../../platform/rooms/room.ts'
import { signInKeeping } from './keeping.ts'
import { mayEnter } from './policy.ts'
import { signInRoutes } from './routes.tsx'

/** The door of the house: every way in and out. */
export const signIn: Room = {
  name: 'sign-in',
  policy: mayEnter,
  routes: signInRoutes,
  keeping: signInKeeping,
}
