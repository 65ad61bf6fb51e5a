import { isUuid } from '../../../kernel/ids.ts'
import { newestChange } from '../../../platform/audit/newest.ts'
import {
  type Asked,
  notThere,
  type OpenAddress,
  type OpenReply,
  openGet,
  problem,
  toldJson,
} from '../../../platform/http/open/model.ts'
import { filterOf, occurrencesIn, queryOf } from '../../activities/index.ts'
import { paths } from '../paths.ts'
import { listKinds, oneActivity } from './kinds.ts'
import { openApi } from './openapi.ts'
import { afterDate, dateCursor, pieceOf } from './paging.ts'
import { dateShape } from './shapes.ts'

const badPiece = problem(400, 'limit is a number from 1 to 200, after is what the list before said.')

/** A page of a list, with the address of the next one both in the answer and as a header. */
async function listed(asked: Asked, items: readonly unknown[], next: string | null): Promise<OpenReply> {
  const modified = await newestChange(asked)
  const headers = next === null ? {} : { headers: { Link: `<${next}>; rel="next"` } }
  return toldJson({ items, next }, { modified, ...headers })
}

async function activities(asked: Asked): Promise<OpenReply> {
  const piece = pieceOf(asked.url.searchParams)
  const after = piece?.after === undefined ? undefined : afterDate(piece.after)
  if (!piece || (piece.after !== undefined && !after)) return badPiece
  const origin = asked.house.config.baseUrl
  const filter = filterOf(asked.url.searchParams)
  const found = await occurrencesIn(asked, filter, { most: piece.most + 1, after })
  const shown = found.slice(0, piece.most)
  const last = found.length > piece.most ? shown.at(-1) : undefined
  const more = new URLSearchParams(queryOf(filter))
  if (last) more.set('limit', String(piece.most))
  if (last) more.set('after', dateCursor(last))
  const next = last ? `${origin}${paths.list('activities')}?${more}` : null
  return listed(
    asked,
    shown.map((date) => dateShape(origin, date)),
    next,
  )
}

/** A list whose items are in the order of their identifiers. */
const listOf =
  (kind: (typeof listKinds)[number]) =>
  async (asked: Asked): Promise<OpenReply> => {
    const piece = pieceOf(asked.url.searchParams)
    if (!piece || (piece.after !== undefined && !isUuid(piece.after))) return badPiece
    const found = await kind.some(asked, { ...piece, most: piece.most + 1 })
    const shown = found.slice(0, piece.most)
    const last = found.length > piece.most ? shown.at(-1) : undefined
    const next = last
      ? `${asked.house.config.baseUrl}${paths.list(kind.name)}?limit=${piece.most}&after=${last.id}`
      : null
    return listed(asked, shown, next)
  }

const oneOf =
  (find: (asked: Asked, slug: string) => Promise<unknown>) =>
  async (asked: Asked): Promise<OpenReply> => {
    const slug = asked.param('slug')
    const found = /^[a-z0-9-]{1,90}$/.test(slug) ? await find(asked, slug) : undefined
    return found ? toldJson(found, { modified: await newestChange(asked) }) : notThere
  }

/** The interface for programs, and what describes it. */
export const apiAddresses: readonly OpenAddress[] = [
  openGet(paths.openApi(), async ({ house }) => toldJson(openApi(house.config.baseUrl), { keeps: 3600 })),
  openGet(paths.list('activities'), activities),
  openGet(paths.one('activities', ':slug'), oneOf(oneActivity)),
  ...listKinds.flatMap((kind) => [
    openGet(paths.list(kind.name), listOf(kind)),
    openGet(paths.one(kind.name, ':slug'), oneOf(kind.one)),
  ]),
  openGet('/api/v1/*', async () => notThere),
]
