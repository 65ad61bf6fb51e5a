export { site } from './room.ts'
