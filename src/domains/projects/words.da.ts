import { moving } from './words-moving.da.ts'
import { pages } from './words-work.da.ts'

export { form } from './words-form.da.ts'
export { initiatives, why } from './words-initiatives.da.ts'
export { names } from './words-names.da.ts'
export { needs } from './words-needs.da.ts'
export { refusals, register } from './words-register.da.ts'
export { wall } from './words-wall.da.ts'
export const work = { ...pages, ...moving }
