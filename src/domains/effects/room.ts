import type { Room } from '../../platform/rooms/room.ts'
import { showWithProjects } from '../projects/index.ts'
import { figuresRestingOn } from './figures/resting.tsx'
import { resultsFound } from './findable.ts'
import { paths } from './paths.ts'
import { comparisonRoutes } from './plan/comparison-routes.tsx'
import { planHearers } from './plan/hearers.ts'
import { planRoutes } from './plan/routes.tsx'
import { may } from './policy.ts'
import { reckon, reckonTask } from './release/actions.ts'
import { courseHearers } from './release/hearers.ts'
import { resultRoutes } from './results/routes.tsx'
import { search } from './search.ts'
import { figuresCited } from './snapshots/citable.ts'
import { snapshotRoutes } from './snapshots/routes.tsx'
import { waiting } from './waiting.ts'

showWithProjects({ name: 'effects', place: 10, draw: figuresRestingOn })

/** What changed, for whom, how surely, and nothing that gives anyone away. Fixed addresses come before those with an identifier. */
export const effects: Room = {
  name: 'effects',
  policy: may,
  routes: [...planRoutes, ...comparisonRoutes, ...snapshotRoutes, ...resultRoutes],
  hearers: [...planHearers, ...courseHearers],
  workers: { [reckonTask]: async (context) => void (await reckon(context)) },
  menu: [
    { path: paths.results(), label: { da: 'Resultater', en: 'Results' }, permission: may.see, place: 48 },
  ],
  cited: figuresCited,
  waiting,
  search,
  findable: [resultsFound],
}
