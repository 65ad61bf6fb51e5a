import { newestChange } from '../../../platform/audit/newest.ts'
import { calendarFile } from '../../../platform/documents/calendar.ts'
import {
  type Asked,
  notThere,
  type OpenAddress,
  type OpenReply,
  openGet,
  told,
} from '../../../platform/http/open/model.ts'
import { activityOf, filterOf, goneIn, occurrencesIn } from '../../activities/index.ts'
import { filterSaid } from '../filter-said.ts'
import { paths } from '../paths.ts'
import { entryOf, withdrawnEntry } from './entries.ts'

const most = 5000
const type = 'text/calendar; charset=utf-8'

const withName = (name: string): Readonly<Record<string, string>> => ({
  'Content-Disposition': `inline; filename="${name}.ics"`,
})

/** Everything that fits a filter and is not over, with what was withdrawn from it. */
async function subscription(asked: Asked): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const filter = filterOf(asked.url.searchParams)
  const [dates, gone] = await Promise.all([
    occurrencesIn(asked, filter, { most }),
    goneIn(asked, filter, most),
  ])
  const events = [
    ...dates.map((date) => entryOf(origin, date)),
    ...gone.map((date) => withdrawnEntry(origin, date)),
  ]
  const name = await filterSaid(asked, filter)
  const modified = await newestChange(asked)
  return told(type, calendarFile({ method: 'PUBLISH', events, name }), {
    ...{ modified, headers: withName('kalender') },
  })
}

/** All dates of one activity. */
async function ofActivity(asked: Asked): Promise<OpenReply> {
  const slug = asked.param('file').replace(/\.ics$/, '')
  const activity = await activityOf(asked, slug)
  if (!activity) return notThere
  const origin = asked.house.config.baseUrl
  const events = activity.occurrences.map((date) => entryOf(origin, date))
  const modified = await newestChange(asked)
  const content = calendarFile({ method: 'PUBLISH', events, name: activity.title })
  return told(type, content, { modified, headers: withName(slug) })
}

/** Calendars to subscribe to, and of one activity. */
export const calendarAddresses: readonly OpenAddress[] = [
  openGet(paths.calendar(), subscription),
  openGet('/det-sker/:file{[a-z0-9-]+\\.ics}', ofActivity),
]
