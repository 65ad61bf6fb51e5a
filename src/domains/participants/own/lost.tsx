import type { Reply } from '../../../platform/http/reply.ts'
import { missing } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'

/** What an unknown or ended key is answered with. */
export async function lostPage(_visit: Visit): Promise<Reply> {
  return missing
}
