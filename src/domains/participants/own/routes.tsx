import { tablesOf } from '../../../platform/actions/context.ts'
import { calendarFile } from '../../../platform/documents/calendar.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { knownParticipant } from '../identity/queries.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { ownEvents } from './events.ts'
import { ownerOf } from './links.ts'
import { OwnPage } from './page.tsx'
import { ownPaths } from './paths.ts'
import { type OwnVisit, ownGet } from './visit.tsx'

async function sectionsOf(visit: Visit, own: OwnVisit) {
  const address = (section?: string) => visit.frame.to(own.path(section))
  const parts = []
  for (const { sections } of visit.house.personal)
    parts.push(...((await sections?.(visit, own.participantId, address)) ?? []))
  return parts.sort((a, b) => a.place - b.place)
}

const home = ownGet(ownPaths.page(':key'), async (visit, own) => {
  const person = await knownParticipant(tablesOf<ParticipantTables>(visit), visit, own.participantId)
  if (!person) return missing
  const [firstName = ''] = person.identity.name.trim().split(/\s+/)
  const sections = await sectionsOf(visit, own)
  return page(<OwnPage frame={visit.frame} own={own} firstName={firstName} sections={sections} />)
})

async function calendarReply(visit: Visit, participantId: string): Promise<Reply> {
  const { calendarName, fileName } = wordsOf(visit.language).own
  const events = await ownEvents(visit, participantId)
  const content = calendarFile({ method: 'PUBLISH', events, name: calendarName })
  const headers = { 'Content-Disposition': `attachment; filename="${fileName}"` }
  return { kind: 'data', content, type: 'text/calendar; charset=utf-8', headers }
}

const followed = get(`/min/kalender/:file`, may.own, async (visit) => {
  const [, secret = ''] = /^([\w-]+)\.ics$/.exec(visit.param('file')) ?? []
  const participantId = await ownerOf(visit, secret, 'calendar')
  return participantId ? calendarReply(visit, participantId) : missing
})

const downloaded = ownGet(ownPaths.times(':key'), (visit, own) => calendarReply(visit, own.participantId))

/** The own page, and its times as a calendar. */
export const ownRoutes: readonly Route[] = [followed, home, downloaded]
