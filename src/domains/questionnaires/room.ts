import type { Room } from '../../platform/rooms/room.ts'
import { importRoutes } from './fhir/reading/routes.tsx'
import { searchQuestionnaires, waitingFor } from './hooks.ts'
import { licensingRoutes } from './licensing/routes.tsx'
import { wordingRoutes } from './licensing/wording-routes.tsx'
import { questionRoutes } from './own/question-routes.tsx'
import { ownRoutes } from './own/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'

/** Instruments: what is asked, how it is scored, under which licence; and the region's own questions. */
export const questionnaires: Room = {
  name: 'questionnaires',
  policy: may,
  // Fixed words come before `:id`: the first route that fits answers.
  routes: [...importRoutes, ...ownRoutes, ...questionRoutes, ...wordingRoutes, ...licensingRoutes],
  menu: [
    {
      path: paths.all(),
      label: { da: 'Spørgeskemaer', en: 'Questionnaires' },
      permission: may.read,
      place: 46,
    },
  ],
  waiting: waitingFor,
  search: searchQuestionnaires,
}
