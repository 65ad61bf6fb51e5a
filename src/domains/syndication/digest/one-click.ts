import { type OpenAddress, openPost } from '../../../platform/http/open/model.ts'
import { stopDigest } from './actions.ts'
import { idOfKey } from './key.ts'
import { paths } from './paths.ts'

const most = 4096
const answer = (status: number, content: string) => ({
  ...{ status, content, type: 'text/plain; charset=utf-8' },
  headers: { 'Cache-Control': 'no-store' },
})

/**
 * Stops in one click from a mail program (RFC 8058): no cookie, no token, no page between; only who has the letter knows the address. A
 * mail program sends nothing but `List-Unsubscribe=One-Click`. Twice is once, and an address that is gone is as stopped as one can be.
 */
export const oneClick: OpenAddress = openPost(paths.stop(':key'), async (asked) => {
  const body = Buffer.from((await asked.body(most)) ?? '').toString('utf8')
  if (!/List-Unsubscribe(?:=|"\s+)One-Click/.test(body)) return answer(400, 'List-Unsubscribe=One-Click')
  const id = idOfKey(asked, asked.param('key'))
  if (id) await stopDigest(asked, id)
  return answer(200, 'OK')
})
