export { governance } from './room.ts'
