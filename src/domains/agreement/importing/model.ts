import type { Typed } from '../../../kernel/outcome.ts'

/** What became of a piece of the source: where its words went, or why they were left out. */
export type Destination =
  | {
      readonly kind:
        | 'title'
        | 'lead'
        | 'unrecognised'
        | 'blank'
        | 'pageNumber'
        | 'runningLine'
        | 'contents'
        | 'rule'
    }
  | {
      readonly kind: 'areaTitle' | 'areaGoal' | 'areaText' | 'label'
      readonly id: string
      readonly number: number
    }
  | { readonly kind: 'objective'; readonly id: string; readonly number: number; readonly place: number }
  | { readonly kind: 'section'; readonly id: string; readonly title: string }

/** Neighbouring lines of the source that went to the same place. */
export interface SourceBlock {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
  readonly destination: Destination
}

/** The source as it was read, every line accounted for. */
export interface WorkingSource {
  readonly format: 'text' | 'markdown' | 'word'
  readonly blocks: readonly SourceBlock[]
  readonly leftOut: readonly { readonly what: string; readonly count: number }[]
}

/** The correcting form as it stands, exactly as typed: nothing in it has to be right yet. */
export type WorkingFields = Typed
