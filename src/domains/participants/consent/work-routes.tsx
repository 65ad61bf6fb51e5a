import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import {
  again,
  conflict,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, shortDay } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { type ConsentPurpose, purposes } from './model.ts'
import { consentTexts, countsInForce, textsInForce } from './queries.ts'
import { NewTextPage, TextsPage } from './work-page.tsx'
import { understandText, writeText } from './write.ts'

type Theirs = { fields: Readonly<Record<string, string>>; version: number }

async function listed(visit: Visit) {
  const [texts, inForce, given] = [
    await consentTexts(visit),
    await textsInForce(visit),
    await countsInForce(visit),
  ]
  const mayWrite = mayPermit(may['consentText.write'], visit.actor)
  return <TextsPage frame={visit.frame} {...{ texts, inForce, given, mayWrite }} />
}

const withPurpose =
  (answer: (visit: Visit, purpose: ConsentPurpose) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const purpose = purposes.find((one) => one === visit.param('purpose'))
    return purpose ? answer(visit, purpose) : missing
  }

const opened = withPurpose(async (visit, purpose) => {
  const [latest] = (await consentTexts(visit)).filter((text) => text.purpose === purpose)
  const values = { textDa: latest?.text.da, textEn: latest?.text.en, from: shortDay(visit.today) }
  const form = fillForm(visit.frame, values)
  return page(<NewTextPage frame={visit.frame} form={form} purpose={purpose} after={latest?.number ?? 0} />)
})

function shown(visit: Visit, purpose: ConsentPurpose, typed: Typed, after: number) {
  return (problems: readonly Problem[], theirs?: Theirs) => (
    <NewTextPage
      frame={visit.frame}
      form={fillForm(visit.frame, typed, problems)}
      {...{ purpose, after, theirs }}
    />
  )
}

const written = withPurpose(async (visit, purpose) => {
  const { typed, version } = await visit.sent()
  const draw = shown(visit, purpose, typed, version)
  const read = understandText(typed, visit.language)
  if (!read.ok) return again(draw(read.problems))
  const outcome = await writeText(visit, purpose, read.value, version)
  const words = wordsOf(visit.language).work
  if (outcome.ok) return see(paths.texts(), words.texts.saved)
  const { refusal } = outcome
  if (refusal.kind === 'stale')
    return conflict(draw([], { fields: refusal.current, version: refusal.version }))
  if (refusal.kind !== 'refused') return refusedEntry
  return again(draw([{ field: 'from', text: words.refusals[refusal.reason] }]))
})

/** The texts one says yes to, in the workspace. */
export const textRoutes: readonly Route[] = [
  get(paths.texts(), may['data.read'], async (visit) => page(await listed(visit))),
  get(paths.newText(':purpose'), may['consentText.write'], opened),
  post(paths.newText(':purpose'), may['consentText.write'], written),
]
