export { effects } from './room.ts'
