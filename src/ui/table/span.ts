import { wholeNumber } from '../format/number.ts'
import type { Frame } from '../frame.ts'
import { pageCount } from './query.ts'

type Seen = {
  readonly page: number
  readonly pageSize: number
  readonly shown: number
  readonly total: number
}

/** How much of a list is in sight: `Viser 51-100 af 213`. */
export function spanOf(frame: Frame, { page, pageSize, shown, total }: Seen): string {
  const words = frame.words.table
  const said = (count: number) => wholeNumber(count, frame.language)
  if (total <= pageSize) return words.allRows(total, said(total))
  const from = (Math.min(page, pageCount(total, pageSize)) - 1) * pageSize + 1
  return words.rows(said(from), said(from + shown - 1), said(total))
}
