export { buddy, communities } from './words-communities.da.ts'
export { genres, strengths } from './words-genres.da.ts'
export { names, refusals } from './words-names.da.ts'
export { work } from './words-work.da.ts'
