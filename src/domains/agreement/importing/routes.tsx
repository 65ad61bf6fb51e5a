import type { Typed } from '../../../kernel/outcome.ts'
import type { SentForm } from '../../../platform/http/form.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { LARGEST_FILE } from '../import/read-document.ts'
import { allAgreements } from '../lifecycle/queries.ts'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { anchorAfter, edited } from '../texts/edits.ts'
import { placePieces } from '../texts/placing-pieces.ts'
import { fieldsOf, readTypedText } from '../texts/typed-text.ts'
import { words as wordsIn } from '../words.ts'
import { dropDraft, finishDraft, keepFields, keepReading } from './actions.ts'
import { besideText, readFinished } from './form.ts'
import { CorrectPage } from './pages/correct.tsx'
import { ImportPage } from './pages/start.tsx'
import { openDrafts, type WorkingDraft, workingDraft } from './queries.ts'
import { type ReadOutcome, readAgreementFile, readAgreementText } from './reading.ts'

const newId = () => crypto.randomUUID()
/** A file far too large still arrives, so that it can be refused with a sentence; beyond this the edge refuses. */
const largestBody = 64 * 1_048_576
/** Corrected texts are long, and come back whole with every button. */
const largestForm = 8 * 1_048_576

async function startPage(visit: Visit, typed: Typed = {}, problem?: { field: string; text: string }) {
  const form = fillForm(visit.frame, { ...typed, key: keyIn(typed) }, problem ? [problem] : [])
  const drafts = await openDrafts(visit)
  return (
    <ImportPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      form={form}
      drafts={drafts}
      largest={LARGEST_FILE}
    />
  )
}

function readSent({ files, typed }: SentForm): { name: string; read: ReadOutcome } | undefined {
  const [file] = files['document'] ?? []
  if (file) return { name: file.name, read: readAgreementFile(file.bytes, file.name, newId) }
  const { pasted } = typed
  if (typeof pasted !== 'string' || pasted.trim() === '') return undefined
  return { name: '', read: readAgreementText(pasted, newId) }
}

async function receive(visit: Visit): Promise<Reply> {
  const sent = await visit.sent()
  const words = wordsIn(visit.language).text
  const arrived = readSent(sent)
  // A file that was chosen but is empty does not arrive at all.
  if (!arrived)
    return again(await startPage(visit, sent.typed, { field: 'document', text: words.import.nothing }))
  const { name, read } = arrived
  const field = name === '' ? 'pasted' : 'document'
  if (!read.ok)
    return again(await startPage(visit, sent.typed, { field, text: words.importRefusals[read.reason] }))
  const kept = await keepReading(visit, keyIn(sent.typed), name || words.import.pastedName, read.value)
  return kept.ok ? see(paths.workDraft(kept.value.id)) : missing
}

async function correctPage(
  visit: Visit,
  draft: WorkingDraft,
  shown: { values?: Typed; problems?: readonly { field: string; text: string }[]; isStale?: boolean } = {},
) {
  const agreements = await allAgreements(visit)
  const targets = agreements
    .filter(({ state }) => state.name !== 'closed')
    .map(({ id, title }) => ({ id, title }))
  return (
    <CorrectPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      draft={draft}
      form={fillForm(visit.frame, shown.values ?? draft.fields, shown.problems)}
      targets={targets}
      theirs={shown.isStale ? { fields: draft.fields, version: draft.version } : undefined}
    />
  )
}

/** Where a draft that became a text went. */
const savedPath = ({ savedAs }: WorkingDraft): string =>
  savedAs ? paths.workVersion(savedAs.slug, savedAs.number) : paths.work()

/** Keeps what was typed, whatever button was pressed, and does what the button says. */
async function correct(visit: Visit): Promise<Reply> {
  const id = visit.param('id')
  const { typed, button, version } = await visit.sent()
  const read = readTypedText(typed)
  const placed = placePieces(read.text, read.places, newId)
  const text = edited(placed, button, newId)
  const fields: Typed = { ...fieldsOf(text), ...besideText(typed) }
  const kept = await keepFields(visit, id, version, fields)
  const draft = await workingDraft(visit, id)
  if (!draft) return missing
  if (draft.status === 'saved') return see(savedPath(draft), wordsIn(visit.language).text.import.alreadySaved)
  if (!kept.ok)
    return conflict(await correctPage(visit, draft, { values: { ...typed, ...fields }, isStale: true }))
  if (button === 'finish') return finish(visit, draft)
  const anchor = anchorAfter(placed, text, button)
  return see(`${paths.workDraft(id)}${anchor ? `#${anchor}` : ''}`, wordsIn(visit.language).text.import.saved)
}

async function finish(visit: Visit, draft: WorkingDraft): Promise<Reply> {
  const words = wordsIn(visit.language)
  const read = readFinished(draft.fields, visit.language, words)
  if (!read.ok) return again(await correctPage(visit, draft, { problems: read.problems }))
  const finished = await finishDraft(visit, draft.id, draft.version, read.value)
  if (finished.ok) {
    const { slug, title, number } = finished.value
    return see(paths.workAgreement(slug), words.text.import.finished(title, number))
  }
  const problem = { field: 'target', text: words.refusals.noSuchAgreement }
  return again(await correctPage(visit, draft, { problems: [problem] }))
}

export const importRoutes: readonly Route[] = [
  get(paths.workImport(), may.import, async (visit) => page(await startPage(visit))),
  post(paths.workImport(), may.import, receive, largestBody),
  get(paths.workDraft(':id'), may.import, async (visit) => {
    const draft = await workingDraft(visit, visit.param('id'))
    if (!draft) return missing
    return draft.status === 'saved' ? see(savedPath(draft)) : page(await correctPage(visit, draft))
  }),
  post(paths.workDraft(':id'), may.import, correct, largestForm),
  post(paths.workDropDraft(':id'), may.import, async (visit) => {
    const dropped = await dropDraft(visit, visit.param('id'))
    return dropped.ok ? see(paths.workImport(), wordsIn(visit.language).text.import.dropped) : missing
  }),
]
