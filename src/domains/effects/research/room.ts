import type { Room } from '../../../platform/rooms/room.ts'
import { checkingRoutes } from './checking/routes.tsx'
import { codebookRoutes } from './codebook/routes.tsx'
import { impactRoutes } from './indicators/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { tasks } from './studies/deciding.ts'
import { endOnTime, prepareData } from './studies/prepare.ts'
import { studyRoutes } from './studies/routes.tsx'
import { stepRoutes } from './studies/step-routes.tsx'
import { waiting } from './waiting.ts'

/** Studies: asked for, decided by somebody else, time-limited, every download written down. */
export const research: Room = {
  name: 'research',
  policy: may,
  routes: [...codebookRoutes, ...checkingRoutes, ...impactRoutes, ...studyRoutes, ...stepRoutes],
  workers: { [tasks.prepare]: prepareData, [tasks.end]: endOnTime },
  menu: [
    { path: paths.studies(), label: { da: 'Forskning', en: 'Research' }, permission: may.read, place: 60 },
  ],
  waiting,
}
