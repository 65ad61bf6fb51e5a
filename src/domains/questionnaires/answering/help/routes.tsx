import { permits } from '../../../../kernel/permission.ts'
import {
  again,
  conflict,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { writeHelp } from './actions.ts'
import { helpForm } from './form.ts'
import { HelpEditPage, HelpListPage } from './pages.tsx'
import { type HelpText, helpTexts } from './queries.ts'

async function list(visit: Visit): Promise<Reply> {
  const mayChange = permits(may.changeHelp, visit.actor)
  return page(<HelpListPage frame={visit.frame} texts={await helpTexts(visit)} mayChange={mayChange} />)
}

const textHere = async (visit: Visit): Promise<HelpText | undefined> =>
  (await helpTexts(visit)).find(({ place }) => place === visit.param('place'))

async function edit(visit: Visit): Promise<Reply> {
  const text = await textHere(visit)
  if (!text) return missing
  const first = text.municipalityId === null && text.version === 0
  const values = {
    da: first ? words('da').help.standard : text.da,
    en: first ? words('en').help.standard : text.en,
    version: String(text.version),
  }
  return page(<HelpEditPage frame={visit.frame} text={text} values={values} />)
}

async function save(visit: Visit): Promise<Reply> {
  const text = await textHere(visit)
  if (!text) return missing
  const { typed, version } = await visit.sent()
  const read = understand(helpForm, typed, visit.language)
  const drawn = { frame: visit.frame, text, values: typedOf(typed) }
  if (!read.ok) return again(<HelpEditPage {...drawn} problems={read.problems} />)
  const outcome = await writeHelp(visit, { ...read.value, municipalityId: text.municipalityId, version })
  if (outcome.ok) return see(paths.help(), words(visit.language).help.saved)
  if (outcome.refusal.kind !== 'stale') return refusedEntry
  const { current: fields, version: theirs } = outcome.refusal
  return conflict(<HelpEditPage {...drawn} stale={{ fields, version: theirs }} />)
}

export const helpRoutes: Route[] = [
  get(paths.help(), may.readSettings, list),
  get(paths.helpText(':place'), may.changeHelp, edit),
  post(paths.helpText(':place'), may.changeHelp, save),
]
