export { agreement } from './room.ts'
export type { AgreementViews } from './tables.ts'
