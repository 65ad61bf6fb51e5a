import type { work as da } from './work.da.ts'

export const work = { title: 'Personal data' } satisfies typeof da
