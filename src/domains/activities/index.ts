export type { Community } from './communities/model.ts'
export { toldCommunities } from './communities/published.ts'
export { publicCommunity } from './communities/queries.ts'
export { genreSlugs } from './genres/queries.ts'
export { likeminded } from './likeminded/room.ts'
export { paths as activityPaths } from './paths.ts'
export { pathways } from './pathways/room.ts'
export type { ActivityHead, ActivityPart } from './programme/activity-parts.ts'
export { showOnActivityPages } from './programme/activity-parts.ts'
export type { ProgrammeChanged } from './programme/events.ts'
export { changesAfter, type Seen } from './programme/listing/changes.ts'
export { filterNames, filterOf, queryOf } from './programme/listing/filter.ts'
export { goneIn } from './programme/listing/gone.ts'
export type {
  After,
  Change,
  Filter,
  Occurrence,
  OccurrenceKind,
  OccurrenceState,
} from './programme/listing/model.ts'
export { datesToCome, publicDate } from './programme/listing/one.ts'
export { countIn, occurrencesIn } from './programme/listing/queries.ts'
export type { Activity } from './programme/model.ts'
export { isPublicActivity } from './programme/model.ts'
export { paths as programmePaths } from './programme/paths.ts'
export { DateCards } from './programme/public/pages/cards.tsx'
export { activityOf, occurrencesOf } from './programme/queries.ts'
export { programme } from './programme/room.ts'
export { activities } from './room.ts'
export { paths as spacePaths } from './spaces/paths.ts'
export { spaces } from './spaces/room.ts'
export type { SpaceViews } from './spaces/tables.ts'
export type { Surroundings as PlacesAndTopics } from './surroundings/model.ts'
export { surroundingsOf as placesAndTopics } from './surroundings/queries.ts'
export type { ActivityViews } from './tables.ts'
export { visits } from './visits/room.ts'
