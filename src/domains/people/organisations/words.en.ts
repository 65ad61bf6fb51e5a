import type { organisations as da } from './words.da.ts'

/** Organisations: the directory, their pages, their forms. */
export const organisations = {
  noPlace: 'Outside the municipalities',
} satisfies typeof da
