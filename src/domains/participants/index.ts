export { participants } from './room.ts'
