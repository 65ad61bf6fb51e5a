export { paths as digestPaths } from './digest/paths.ts'
export { digest } from './digest/room.ts'
export { syndication } from './room.ts'
