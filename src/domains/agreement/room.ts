import type { Room } from '../../platform/rooms/room.ts'
import { addendumRoutes } from './addenda/routes.tsx'
import { areaRoutes } from './areas/routes.tsx'
import { engagementRoutes } from './engagement/routes.tsx'
import { agreementFound } from './findable.ts'
import { importRoutes } from './importing/routes.tsx'
import { hearsDecisions, hearsRevocations } from './lifecycle/hearing.ts'
import { lifecycleRoutes } from './lifecycle/routes.tsx'
import { partyRoutes } from './parties/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { readingRoutes } from './reading/routes.tsx'
import { searchAgreement } from './search.ts'
import { targetsCiting } from './targets/citing.ts'
import { targetRoutes } from './targets/routes.tsx'
import { textRoutes } from './texts/routes.tsx'
import { themeRoutes } from './themes/routes.tsx'
import { waitingFor } from './waiting.ts'

/** The agreement: its texts and their versions, import, life, parties, engagement, focus areas, targets and themes. */
export const agreement: Room = {
  name: 'agreement',
  policy: may,
  // Fixed words come before `:slug`: the first route that fits answers.
  routes: [
    ...importRoutes,
    ...engagementRoutes,
    ...targetRoutes,
    ...themeRoutes,
    ...textRoutes,
    ...addendumRoutes,
    ...areaRoutes,
    ...partyRoutes,
    ...lifecycleRoutes,
    ...readingRoutes,
  ],
  hearers: [hearsDecisions, hearsRevocations],
  menu: [
    { path: paths.work(), label: { da: 'Aftalen', en: 'The agreement' }, permission: may.work, place: 70 },
  ],
  citers: targetsCiting,
  waiting: waitingFor,
  search: searchAgreement,
  findable: agreementFound,
}
