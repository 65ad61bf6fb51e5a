export { paths as sitePaths } from './paths.ts'
export { site } from './room.ts'
export { waitingCount } from './waiting/queries.ts'
