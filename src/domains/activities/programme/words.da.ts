export { programme } from './words-public.da.ts'
export { form, refusals, work } from './words-work.da.ts'
