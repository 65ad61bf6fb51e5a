import { isUuid } from '../../../kernel/ids.ts'
import type { After } from '../../activities/index.ts'

export const usual = 50
export const largest = 200

/** How much of a list is asked for, and from where; nothing when it cannot be understood. */
export interface Piece {
  readonly most: number
  readonly after: string | undefined
}

export function pieceOf(query: URLSearchParams): Piece | undefined {
  const [limit, after] = [query.get('limit'), query.get('after')]
  const most = limit === null ? usual : /^\d{1,3}$/.test(limit) ? Number(limit) : 0
  if (most < 1 || most > largest) return undefined
  return { most, after: after ?? undefined }
}

/** Where a list of dates goes on, in the address: when the last one starts, and which it is. */
export const dateCursor = ({ startsAt, id }: After): string => `${startsAt.epochMilliseconds}~${id}`

export function afterDate(cursor: string): After | undefined {
  const [, at, id = ''] = /^(\d{1,14})~(.{36})$/.exec(cursor) ?? []
  if (at === undefined || !isUuid(id)) return undefined
  return { startsAt: Temporal.Instant.fromEpochMilliseconds(Number(at)), id }
}
