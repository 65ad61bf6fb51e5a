import type { Room } from '../../../platform/rooms/room.ts'
import { keeping } from './balance/keeping.ts'
import { balanceRoutes } from './balance/routes.tsx'
import { pathwaysFound } from './findable.ts'
import { personal } from './following/personal.tsx'
import { followingRoutes } from './following/routes.tsx'
import { search } from './following/search.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { writingRoutes } from './writing/routes.tsx'

/** Steps from local to regional to national, and the balance on them. Fixed addresses come before the page of a pathway. */
export const pathways: Room = {
  name: 'pathways',
  policy: may,
  routes: [...balanceRoutes, ...followingRoutes, ...writingRoutes],
  menu: [{ path: paths.work(), label: { da: 'Veje', en: 'Pathways' }, permission: may.work, place: 47 }],
  search,
  findable: [pathwaysFound],
  personal,
  keeping,
}
