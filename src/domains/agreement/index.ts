export { agreement } from './room.ts'
