export { answering } from './answering/room.ts'
export { questionnaires } from './room.ts'
