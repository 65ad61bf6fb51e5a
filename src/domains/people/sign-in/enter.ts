import { sessionCookie } from '../../../platform/http/cookies.ts'
import type { Cookie, Visit } from '../../../platform/http/visit.ts'
import { endSessions, startSession } from '../../../platform/sessions/sessions.ts'
import { deviceOf } from './rules.ts'

const fourteenDays = 14 * 24 * 60 * 60

/** How a person came in; shown in the list of sessions. */
export type Way = 'link' | 'passkey' | 'provider' | 'cast' | 'invitation' | 'first'

/** Starts a new session for a person on this browser; an earlier session of the browser ends. */
export async function enter(visit: Visit, personId: string, way: Way): Promise<void> {
  if (visit.actor.kind === 'person' && visit.sessionId)
    await endSessions(visit, visit.actor.id, visit.sessionId)
  const token = await startSession(visit, personId, way, deviceOf(visit.userAgent))
  const cookie: Cookie = { name: sessionCookie, value: token, lasts: fourteenDays }
  visit.keepCookie(cookie)
}
