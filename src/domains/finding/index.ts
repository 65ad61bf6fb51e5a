export { foldedText } from './language/folding.ts'
export { finding } from './room.ts'
export type { PublicFind, PublicFinds } from './searching/ask.ts'
export { findPublic } from './searching/ask.ts'
