import type { Box, Figure } from './figure.ts'
import type { Scheme } from './scheme.ts'

/** Everything an art form needs to draw its picture. `id` makes its clip paths unique on the page. */
export type Drawing = {
  readonly figure: Figure
  readonly box: Box
  readonly colours: Scheme & { readonly overlap: string }
  readonly dice: () => number
  readonly id: string
}
