import type { Room } from '../../../platform/rooms/room.ts'
import { planRoutes } from './batteries/routes.tsx'
import { showMeasuring } from './course-pages.ts'
import { flowRoutes } from './flow/routes.tsx'
import { helpRoutes } from './help/routes.tsx'
import { personal } from './mine/personal.tsx'
import { mineRoutes } from './mine/routes.tsx'
import { ownLinkRoutes } from './own-link/routes.tsx'
import { paperEntryRoutes } from './paper/entry-routes.tsx'
import { paperPrintRoutes } from './paper/print-routes.tsx'
import { may } from './policy.ts'
import { roomCodeRoutes } from './room-codes/routes.tsx'
import { hearers } from './waves/hearers.ts'
import { night, nightTask } from './waves/night.ts'
import { settingRoutes } from './waves/routes.tsx'

showMeasuring()

/** Batteries, waves, invitations, answers. Fixed addresses come before those with a wave in the same place. */
export const answering: Room = {
  name: 'answering',
  policy: may,
  routes: [
    ...mineRoutes,
    ...ownLinkRoutes,
    ...roomCodeRoutes,
    ...flowRoutes,
    ...planRoutes,
    ...paperPrintRoutes,
    ...paperEntryRoutes,
    ...settingRoutes,
    ...helpRoutes,
  ],
  hearers,
  workers: { [nightTask]: night },
  personal,
}
