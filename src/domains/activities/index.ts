export { genreSlugs } from './genres/queries.ts'
export { paths as activityPaths } from './paths.ts'
export { activities } from './room.ts'
export type { ActivityViews } from './tables.ts'
