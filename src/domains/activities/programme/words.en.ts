export { programme } from './words-public.en.ts'
export { form, refusals, work } from './words-work.en.ts'
