export { form } from './words-form.en.ts'
export { programme } from './words-public.en.ts'
export { refusals, work } from './words-work.en.ts'
