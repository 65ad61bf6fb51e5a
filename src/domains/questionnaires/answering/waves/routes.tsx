import { permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { again, conflict, page, type Reply, refusedEntry, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import { words } from '../words.ts'
import { asFields, changeSetting } from './actions.ts'
import { settingForm } from './form.ts'
import { SettingPage } from './pages.tsx'
import { waveSetting } from './queries.ts'

async function show(visit: Visit): Promise<Reply> {
  const setting = await waveSetting(tablesOf<AnsweringTables>(visit))
  const mayChange = permits(may.changeSettings, visit.actor)
  return page(<SettingPage frame={visit.frame} values={asFields(setting)} mayChange={mayChange} />)
}

async function save(visit: Visit): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const read = understand(settingForm, typed, visit.language)
  const drawn = { frame: visit.frame, values: typedOf(typed), mayChange: true }
  if (!read.ok) return again(<SettingPage {...drawn} problems={read.problems} />)
  const outcome = await changeSetting(visit, { ...read.value, version })
  if (outcome.ok) return see(paths.settings(), words(visit.language).settings.saved)
  if (outcome.refusal.kind !== 'stale') return refusedEntry
  const { current: fields, version: theirs } = outcome.refusal
  return conflict(<SettingPage {...drawn} stale={{ fields, version: theirs }} />)
}

export const settingRoutes: Route[] = [
  get(paths.settings(), may.readSettings, show),
  post(paths.settings(), may.changeSettings, save),
]
