export { projects } from './room.ts'
