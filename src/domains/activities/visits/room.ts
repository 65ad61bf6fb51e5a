import type { Room } from '../../../platform/rooms/room.ts'
import { hearers } from './changes/hearers.ts'
import { doorRoutes } from './door/routes.tsx'
import { guestRoutes } from './guests/routes.tsx'
import { personal } from './own/personal.ts'
import { ownRoutes } from './own/routes.tsx'
import { offerRunsOut, remindGuests } from './places/keeping.ts'
import { offerTask } from './places/offers.ts'
import { may } from './policy.ts'
import { reminderTask } from './reminders/plan.ts'
import { visitKeeping } from './retention/keeping.ts'
import { ruleRoutes } from './settings/routes.tsx'
import { showSignUpOnActivities } from './shell/parts.tsx'
import { waiting } from './shell/waiting.ts'
import { signUpRoutes } from './sign-up/routes.tsx'

showSignUpOnActivities()

/** Signing up for activities, the list at the door, and showing up. */
export const visits: Room = {
  name: 'visits',
  policy: may,
  routes: [...signUpRoutes, ...ownRoutes, ...doorRoutes, ...guestRoutes, ...ruleRoutes],
  hearers,
  workers: { [offerTask]: offerRunsOut, [reminderTask]: remindGuests },
  keeping: visitKeeping,
  personal,
  waiting,
}
