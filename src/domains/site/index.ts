export { paths as sitePaths } from './paths.ts'
export { site } from './room.ts'
export { waitingFor } from './waiting/queries.ts'
