import type { Room } from '../../platform/rooms/room.ts'
import { mayFetchPapers } from './agenda/guard.ts'
import { paperRoutes } from './agenda/paper-routes.tsx'
import { paperSubject } from './agenda/papers.ts'
import { agendaRoutes } from './agenda/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { decisionsFound } from './decisions/findable.ts'
import { decisionRoutes } from './decisions/routes.tsx'
import { planningRoutes } from './meetings/planning-routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { publicRoutes } from './public/routes.tsx'
import { search } from './search.ts'
import { votingRoutes } from './voting/routes.tsx'
import { waiting } from './waiting.ts'

/** Governance: bodies, meetings, agendas, minutes and the decisions that nothing is adopted without. */
export const governance: Room = {
  name: 'governance',
  policy: may,
  routes: [
    ...publicRoutes,
    ...bodyRoutes,
    ...planningRoutes,
    ...agendaRoutes,
    ...paperRoutes,
    ...votingRoutes,
    ...decisionRoutes,
    ...meetingRoutes,
  ],
  fileGuards: { [paperSubject]: mayFetchPapers },
  menu: [
    {
      path: paths.meetings(),
      label: { da: 'Møder og beslutninger', en: 'Meetings and decisions' },
      permission: may.follow,
      place: 75,
      also: [paths.decisions(), paths.bodies()],
    },
  ],
  waiting,
  search,
  findable: [decisionsFound],
}
