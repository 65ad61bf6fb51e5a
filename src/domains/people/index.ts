export { actorOf } from './identity.ts'
export { people } from './room.ts'
export type { OrganisationKind, PeopleViews } from './tables.ts'
export { organisationKinds } from './tables.ts'
