export { research } from './research/room.ts'
export { effects } from './room.ts'
