import { moving } from './words-moving.en.ts'
import { pages } from './words-work.en.ts'

export { form } from './words-form.en.ts'
export { initiatives, why } from './words-initiatives.en.ts'
export { names } from './words-names.en.ts'
export { needs } from './words-needs.en.ts'
export { refusals, register } from './words-register.en.ts'
export { wall } from './words-wall.en.ts'
export const work = { ...pages, ...moving }
