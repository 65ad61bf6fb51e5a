export { syndication } from './room.ts'
