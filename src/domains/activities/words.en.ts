export { buddy, communities } from './words-communities.en.ts'
export { genres, strengths } from './words-genres.en.ts'
export { names, refusals } from './words-names.en.ts'
export { work } from './words-work.en.ts'
