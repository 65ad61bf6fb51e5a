import type { Room } from '../../platform/rooms/room.ts'
import { fileGuards } from './files/guards.ts'
import { fileRoutes } from './files/routes.tsx'
import { projectsFound } from './finding/findable.ts'
import { search } from './finding/search.ts'
import { waiting } from './finding/waiting.ts'
import { historyRoutes } from './history/routes.tsx'
import { initiativeRoutes } from './initiatives/routes.tsx'
import { limitRoutes } from './limit/routes.tsx'
import { milestoneRoutes } from './milestones/routes.tsx'
import { needRoutes } from './needs/routes.tsx'
import { newsCiting } from './notes/queries.ts'
import { noteRoutes } from './notes/routes.tsx'
import { overviewRoutes } from './overview/routes.tsx'
import { partnerRoutes } from './partners/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { proposalRoutes } from './proposals/routes.tsx'
import { registerRoutes } from './register/routes.tsx'
import { hearers } from './states/hearers.ts'
import { wallRoutes } from './wall/routes.tsx'

/** Needs, initiatives and projects. Fixed addresses come before those with an identifier in the same place. */
export const projects: Room = {
  name: 'projects',
  policy: may,
  routes: [
    ...wallRoutes,
    ...registerRoutes,
    ...limitRoutes,
    ...proposalRoutes,
    ...overviewRoutes,
    ...partnerRoutes,
    ...milestoneRoutes,
    ...noteRoutes,
    ...fileRoutes,
    ...historyRoutes,
    ...initiativeRoutes,
    ...needRoutes,
  ],
  hearers,
  fileGuards,
  menu: [
    { path: paths.register(), label: { da: 'Projekter', en: 'Projects' }, permission: may.work, place: 30 },
    { path: paths.needs(), label: { da: 'Behov', en: 'Needs' }, permission: may.work, place: 35 },
  ],
  citers: newsCiting,
  waiting,
  search,
  findable: [projectsFound],
}
