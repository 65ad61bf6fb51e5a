export { finding } from './room.ts'
