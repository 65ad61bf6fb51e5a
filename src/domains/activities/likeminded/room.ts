import type { Room } from '../../../platform/rooms/room.ts'
import { cardRoutes } from './cards/routes.tsx'
import { keeping, workers } from './own/keeping.ts'
import { personal } from './own/personal.tsx'
import { ownRoutes } from './own/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { watchRoutes } from './watching/routes.tsx'
import { waiting } from './watching/waiting.ts'

/** Cards through which people with the same interest find each other. They stand in no search: they are for who looks for company here. */
export const likeminded: Room = {
  name: 'likeminded',
  policy: may,
  routes: [...cardRoutes, ...ownRoutes, ...watchRoutes],
  menu: [
    {
      path: paths.work(),
      label: { da: 'Ligesindede', en: 'Like-minded people' },
      permission: may['cards.judge'],
      place: 46,
    },
  ],
  waiting,
  workers,
  keeping,
  personal,
}
