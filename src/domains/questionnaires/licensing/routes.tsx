import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import {
  again,
  conflict,
  download,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { questionnaireOf } from '../fhir/questionnaire.ts'
import { instrumentNamed } from '../instruments/shelf.ts'
import { ownQuestionnaires } from '../own/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { confirmLicence, switchInstrument, withdrawLicence } from './actions.ts'
import { readLicence, switchForm, typedLicence, whyForm } from './form.ts'
import type { Held } from './model.ts'
import { LicencePage, type Theirs } from './pages/forms.tsx'
import { InstrumentPage } from './pages/instrument.tsx'
import { QuestionnairesPage } from './pages/list.tsx'
import { changesOf, heldInstrument, heldInstruments } from './queries.ts'

type Answer = (visit: Visit, held: Held) => Promise<Reply>

/** Finds the instrument of the path; there is no page for one that is not on the shelf. */
const forInstrument =
  (answer: Answer) =>
  async (visit: Visit): Promise<Reply> => {
    const held = await heldInstrument(visit, visit.param('id'))
    return held ? answer(visit, held) : missing
  }

async function shown(visit: Visit, held: Held, typed: Typed = {}, problems: readonly Problem[] = []) {
  const changes = await changesOf(visit, held.instrument.id)
  const form = permits(may.switch, visit.actor) ? fillForm(visit.frame, typed, problems) : undefined
  return <InstrumentPage frame={visit.frame} held={held} changes={changes} form={form} />
}

type LicenceShown = { typed?: Typed; problems?: readonly Problem[]; theirs?: Theirs }

function licencePage(visit: Visit, held: Held, { typed, problems, theirs }: LicenceShown = {}) {
  const stored = typedLicence(held.setting.confirmation, visit.today)
  const form = fillForm(visit.frame, typed ?? stored, problems)
  return <LicencePage frame={visit.frame} held={held} form={form} theirs={theirs} />
}

const confirm: Answer = async (visit, held) => {
  const { typed, version } = await visit.sent()
  const read = readLicence(typed, visit.today, visit.language)
  if (!read.ok) return again(licencePage(visit, held, { typed, problems: read.problems }))
  const saved = await confirmLicence(visit, held.instrument.id, version, read.value)
  if (saved.ok) return see(paths.instrument(held.instrument.id), wordsIn(visit.language).licence.saved)
  const { refusal } = saved
  if (refusal.kind !== 'stale') return refusal.kind === 'forbidden' ? refusedEntry : missing
  return conflict(licencePage(visit, held, { typed, theirs: refusal }))
}

const withdraw: Answer = async (visit, held) => {
  const { typed } = await visit.sent()
  const read = understand(whyForm, typed, visit.language)
  if (!read.ok) {
    const values = { ...typedLicence(held.setting.confirmation, visit.today), ...typed }
    return again(licencePage(visit, held, { typed: values, problems: read.problems }))
  }
  const saved = await withdrawLicence(visit, held.instrument.id, read.value.why)
  if (!saved.ok) return refusedEntry
  return see(paths.instrument(held.instrument.id), wordsIn(visit.language).licence.withdrawn)
}

const turn: Answer = async (visit, held) => {
  const { typed } = await visit.sent()
  const say = wordsIn(visit.language).instrument
  const read = understand(switchForm, typed, visit.language)
  const problems = read.ok ? [] : read.problems
  const needsNote = read.ok && read.value.off && !read.value.note
  if (!read.ok || needsNote) {
    const asked = needsNote ? [{ field: 'note', text: say.offNote }] : problems
    return again(await shown(visit, held, typed, asked))
  }
  const saved = await switchInstrument(visit, held.instrument.id, read.value.off, read.value.note ?? '')
  if (!saved.ok) return refusedEntry
  return see(paths.instrument(held.instrument.id), read.value.off ? say.turnedOff : say.turnedOn)
}

const asJson = (name: string, type: string, content: unknown): Reply =>
  download(name, type, `${JSON.stringify(content, null, 2)}\n`)

export const licensingRoutes: readonly Route[] = [
  get(paths.all(), may.read, async (visit) => {
    const [held, own] = [await heldInstruments(visit), await ownQuestionnaires(visit)]
    const mayMake = permits(may.makeOwn, visit.actor)
    return page(<QuestionnairesPage frame={visit.frame} held={held} own={own} mayMake={mayMake} />)
  }),
  get(
    paths.fhir(':id'),
    may.read,
    forInstrument(async (_visit, { instrument }) =>
      asJson(`${instrument.id}.fhir.json`, 'application/fhir+json', questionnaireOf(instrument)),
    ),
  ),
  get(paths.file(':id'), may.read, async (visit) => {
    const file = instrumentNamed(visit.param('id'))
    return file ? asJson(`${file.id}-${file.version}.json`, 'application/json', file) : missing
  }),
  get(
    paths.instrument(':id'),
    may.read,
    forInstrument(async (visit, held) => page(await shown(visit, held))),
  ),
  get(
    paths.licence(':id'),
    may.confirmLicence,
    forInstrument(async (visit, held) => page(licencePage(visit, held))),
  ),
  post(paths.licence(':id'), may.confirmLicence, forInstrument(confirm)),
  post(paths.withdraw(':id'), may.withdrawLicence, forInstrument(withdraw)),
  post(paths.switch(':id'), may.switch, forInstrument(turn)),
]
