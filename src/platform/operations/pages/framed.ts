import type { Frame, TableQuery } from '../../../ui/index.ts'
import { operationsPaths as paths } from '../paths.ts'
import { operationsWords } from '../words.ts'

/** A page of the running of the platform. */
export interface Framed {
  readonly frame: Frame
}

/** A page with a list that one can page through. */
export interface ListProps<Row> extends Framed {
  readonly rows: readonly Row[]
  readonly total: number
  readonly query: TableQuery
}

/** The way back to the first page. */
export const trailTo = (frame: Frame) => [
  { label: operationsWords(frame.language).setup, href: frame.to(paths.setup()) },
]
