import type { Room } from '../../platform/rooms/room.ts'
import { showOnOrganisationPages } from '../people/index.ts'
import { calendarRoutes } from './calendar/routes.tsx'
import { copyRoutes } from './copying/routes.tsx'
import { editingRoutes } from './editing/routes.tsx'
import { coursesFound } from './finding/findable.ts'
import { search } from './finding/search.ts'
import { waiting } from './finding/waiting.ts'
import { modelRoutes } from './models/routes.tsx'
import { overviewRoutes, previewRoutes } from './overview/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { registerRoutes } from './register/routes.tsx'
import { sessionRoutes } from './sessions/routes.tsx'
import { startRoutes } from './starting/routes.tsx'
import { moveAlong, nightJob } from './states/night.ts'
import { stateRoutes } from './states/routes.tsx'
import { targetGroupRoutes } from './target-groups/routes.tsx'
import { coursesOnOrganisations } from './wall/on-organisations.tsx'
import { wallRoutes } from './wall/routes.tsx'

showOnOrganisationPages(coursesOnOrganisations)

/** Course models, courses and their sessions, and how people come into them. Fixed addresses come before those with a slug in the same place. */
export const courses: Room = {
  name: 'courses',
  policy: may,
  routes: [
    ...wallRoutes,
    ...registerRoutes,
    ...calendarRoutes,
    ...previewRoutes,
    ...sessionRoutes,
    ...stateRoutes,
    ...editingRoutes,
    ...copyRoutes,
    ...overviewRoutes,
    ...startRoutes,
    ...modelRoutes,
    ...targetGroupRoutes,
  ],
  workers: { [nightJob]: moveAlong },
  menu: [
    { path: paths.register(), label: { da: 'Forløb', en: 'Courses' }, permission: may.work, place: 40 },
    {
      path: paths.models(),
      label: { da: 'Grundmodeller', en: 'Course models' },
      permission: may.work,
      place: 42,
      also: [paths.targetGroups()],
    },
  ],
  waiting,
  search,
  findable: [coursesFound],
}
