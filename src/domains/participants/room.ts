import type { Room } from '../../platform/rooms/room.ts'
import { consentRoutes } from './consent/routes.tsx'
import { textRoutes } from './consent/work-routes.tsx'
import { dataRoutes } from './data/routes.tsx'
import { storedHere } from './data/stored.ts'
import { erasedRoute, eraseRoutes } from './erasure/routes.tsx'
import { participantKind } from './identity/model.ts'
import { keepingRoutes } from './keeping/routes.tsx'
import { basisRoutes } from './legal/routes.tsx'
import { linkTask, mailLinks } from './links/ask.ts'
import { linkRoutes, lostRoutes } from './links/routes.tsx'
import { addressParticipant } from './mail/mail.ts'
import { ownRoutes } from './own/routes.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { participantKeeping } from './retention/keeping.ts'

/** Who the people on the courses are, encrypted and apart from what they answer. */
export const participants: Room = {
  name: 'participants',
  policy: may,
  routes: [
    ...lostRoutes,
    erasedRoute,
    ...ownRoutes,
    ...dataRoutes,
    ...consentRoutes,
    ...linkRoutes,
    ...eraseRoutes,
    ...basisRoutes,
    ...textRoutes,
    ...keepingRoutes,
  ],
  menu: [
    {
      path: paths.bases(),
      label: { da: 'Persondata', en: 'Personal data' },
      permission: may['data.read'],
      place: 95,
    },
  ],
  keeping: participantKeeping,
  workers: { [linkTask]: mailLinks },
  addressees: { [participantKind]: addressParticipant },
  personal: { stored: storedHere, erase: async () => undefined },
}
