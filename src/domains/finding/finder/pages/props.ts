import type { Frame } from '../../../../ui/index.ts'
import type { FinderQuery } from '../asked.ts'
import type { Suggestions } from '../model.ts'

/** What every page of the finder knows. */
export type FinderProps = {
  readonly frame: Frame
  readonly query: FinderQuery
  readonly places: readonly { readonly name: string; readonly slug: string }[]
  /** How things of a genre are drawn. */
  readonly artForms: ReadonlyMap<string, string>
  readonly suggestions: Suggestions | undefined
}
