export { form } from './words-form.da.ts'
export { programme } from './words-public.da.ts'
export { refusals, work } from './words-work.da.ts'
