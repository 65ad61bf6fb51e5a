import { rooms } from '../../../src/app.tsx'
import type { Database } from '../../../src/platform/database/open.ts'
import { personalDataPage } from './personal-data.ts'
import { rightsPage } from './rights.ts'
import { roomsPage } from './rooms.ts'
import { routesPage } from './routes.ts'

/** Everything in docs/generated, by file name. */
export const generatedPages = async (database: Database): Promise<Readonly<Record<string, string>>> => ({
  'rights.md': rightsPage(rooms),
  'routes.md': routesPage(rooms),
  'rooms.md': roomsPage(),
  'personal-data.md': await personalDataPage(database),
})
