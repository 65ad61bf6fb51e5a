import { deliver } from '../mail/mail.ts'
import { nightTask, spendNight } from '../retention/night.ts'
import { platformKeeping } from '../retention/platform-keeping.ts'
import type { Room } from '../rooms/room.ts'
import { operationsPaths as paths } from './paths.ts'
import { may } from './policy.ts'
import { operationsRoutes } from './routes.tsx'

/** The running of the platform itself: health, files, mail, tasks that got stuck, the audit. */
export const operations: Room = {
  name: 'operations',
  policy: may,
  routes: operationsRoutes,
  workers: { 'mail.send': deliver, [nightTask]: spendNight },
  keeping: platformKeeping,
  menu: [
    {
      path: paths.setup(),
      label: { da: 'Opsætning', en: 'Setup' },
      permission: may['audit.read'],
      place: 100,
    },
  ],
}
