import type { Room } from '../../platform/rooms/room.ts'
import { aboutRoutes } from './about/routes.tsx'
import { siteFound } from './findable.ts'
import { frontRoutes } from './front/routes.tsx'
import { glossaryRoutes } from './glossary/routes.tsx'
import { machineRoutes } from './machines/routes.ts'
import { municipalityRoutes } from './municipality/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { searchRoutes } from './search/routes.tsx'
import { statementRoutes } from './statements/routes.tsx'
import { waitingRoutes } from './waiting/routes.tsx'

/** The front of the house: what the other rooms publish, put together. It writes nothing. */
export const site: Room = {
  name: 'site',
  policy: may,
  routes: [
    ...frontRoutes,
    ...aboutRoutes,
    ...searchRoutes,
    ...glossaryRoutes,
    ...statementRoutes,
    ...waitingRoutes,
    ...municipalityRoutes,
    ...machineRoutes,
  ],
  menu: [
    {
      path: paths.waiting(),
      label: { da: 'Det venter på dig', en: 'Waiting for you' },
      permission: may.work,
      place: 10,
    },
    {
      path: paths.ownMunicipality(),
      label: { da: 'Min kommune', en: 'My municipality' },
      permission: may.municipality,
      place: 20,
    },
  ],
  findable: siteFound,
}
