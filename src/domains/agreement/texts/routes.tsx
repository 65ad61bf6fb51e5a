import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import type { Agreement } from '../lifecycle/model.ts'
import { agreementBySlug } from '../lifecycle/queries.ts'
import { agreementPage } from '../lifecycle/routes.tsx'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { saveText, startVersion, submitText, withdrawText } from './actions.ts'
import { compareTexts } from './comparing.ts'
import { anchorAfter, edited } from './edits.ts'
import { WorkComparePage, WorkVersionPage } from './pages/version.tsx'
import { placePieces } from './placing-pieces.ts'
import { type TextVersion, versionNumbered } from './queries.ts'
import { missingIn, problemsOf, readNumbers, wrongIn } from './rules.ts'
import { fieldsOf, readTypedText, typedText } from './typed-text.ts'

const newId = () => crypto.randomUUID()
const largestForm = 8 * 1_048_576

interface Found {
  readonly agreement: Agreement
  readonly version: TextVersion
}

async function find(visit: Visit, number = visit.param('number')): Promise<Found | undefined> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const version = agreement && (await versionNumbered(visit, agreement.id, number))
  return agreement && version && { agreement, version }
}

function versionPage(
  visit: Visit,
  { agreement, version }: Found,
  shown: { typed?: Typed; problems?: readonly Problem[]; isStale?: boolean } = {},
) {
  const stored = fieldsOf(typedText(version.text))
  return (
    <WorkVersionPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      agreement={agreement}
      version={version}
      form={fillForm(visit.frame, shown.typed ?? stored, shown.problems)}
      rights={{ edit: permits(may.edit, visit.actor), submit: permits(may.submit, visit.actor) }}
      theirs={shown.isStale ? { fields: stored, version: version.version } : undefined}
    />
  )
}

/** Keeps the words and does what the button says. What cannot be stored comes back with everything that was typed. */
async function save(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { typed, button, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readTypedText(typed)
  const placed = placePieces(read.text, read.places, newId)
  const text = edited(placed, button, newId)
  const fields = fieldsOf(text)
  const problems = problemsOf(wrongIn(text), words.text.faults)
  if (problems.length > 0) return again(versionPage(visit, found, { typed: fields, problems }))
  const { slug } = found.agreement
  const { number } = found.version
  const saved = await saveText(visit, slug, { number, version, text: readNumbers(text) })
  if (saved.ok) {
    const anchor = anchorAfter(placed, text, button)
    return see(`${paths.workVersion(slug, number)}${anchor ? `#${anchor}` : ''}`, words.agreement.saved)
  }
  return notSaved(visit, fields, saved.refusal)
}

async function notSaved(
  visit: Visit,
  typed: Typed,
  refusal: Extract<Awaited<ReturnType<typeof saveText>>, { ok: false }>['refusal'],
): Promise<Reply> {
  const now = await find(visit)
  if (!now) return missing
  if (refusal.kind === 'stale') return conflict(versionPage(visit, now, { typed, isStale: true }))
  if (refusal.kind !== 'refused') return missing
  const problems = [{ field: '', text: wordsIn(visit.language).refusals[refusal.reason] }]
  return again(versionPage(visit, now, { typed, problems }))
}

async function submit(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const words = wordsIn(visit.language)
  const { slug } = found.agreement
  const { number, text } = found.version
  // What the steering group reads is Danish, whatever language the page is in.
  const submitted = await submitText(visit, slug, number, wordsIn('da').agreement.matterTitle)
  if (submitted.ok) return see(paths.workVersion(slug, number), words.agreement.submitted)
  if (submitted.refusal.kind !== 'refused') return missing
  const { reason } = submitted.refusal
  const general = { field: '', text: words.refusals[reason] }
  const problems = reason === 'incomplete' ? problemsOf(missingIn(text), words.text.faults) : [general]
  return again(versionPage(visit, found, { problems }))
}

async function withdraw(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { slug } = found.agreement
  const withdrawn = await withdrawText(visit, slug, found.version.number)
  const words = wordsIn(visit.language)
  if (withdrawn.ok) return see(paths.workVersion(slug, found.version.number), words.agreement.withdrawn)
  if (withdrawn.refusal.kind !== 'refused') return missing
  const problems = [{ field: '', text: words.refusals[withdrawn.refusal.reason] }]
  return again(versionPage(visit, found, { problems }))
}

async function begin(visit: Visit): Promise<Reply> {
  const slug = visit.param('slug')
  const { typed } = await visit.sent()
  const begun = await startVersion(visit, slug, keyIn(typed))
  const words = wordsIn(visit.language)
  if (begun.ok) {
    const { number } = begun.value
    return see(paths.workVersion(slug, number), words.agreement.newTextDone(number))
  }
  if (begun.refusal.kind !== 'refused') return missing
  const shown = await agreementPage(visit, slug, { refusal: words.refusals[begun.refusal.reason] })
  return shown ? again(shown) : missing
}

async function compare(visit: Visit): Promise<Reply> {
  const a = await find(visit, visit.param('a'))
  const b = await find(visit, visit.param('b'))
  if (!a || !b) return missing
  const parts = compareTexts(a.version.text, b.version.text)
  const place = { frame: visit.frame, words: wordsIn(visit.language), agreement: a.agreement }
  return page(<WorkComparePage {...place} a={a.version.number} b={b.version.number} parts={parts} />)
}

export const textRoutes: readonly Route[] = [
  post(paths.workNewVersion(':slug'), may.edit, begin),
  get(paths.workChooseCompare(':slug'), may.work, async (visit) => {
    const { a = '', b = '' } = visit.query
    const isChosen = /^\d{1,6}$/.test(a) && /^\d{1,6}$/.test(b)
    return see(
      isChosen ? paths.workCompare(visit.param('slug'), a, b) : paths.workAgreement(visit.param('slug')),
    )
  }),
  get(paths.workCompare(':slug', ':a', ':b'), may.work, compare),
  get(paths.workVersion(':slug', ':number'), may.work, async (visit) => {
    const found = await find(visit)
    return found ? page(versionPage(visit, found)) : missing
  }),
  post(paths.workVersion(':slug', ':number'), may.edit, save, largestForm),
  post(paths.workSubmitVersion(':slug', ':number'), may.submit, submit),
  post(paths.workWithdrawVersion(':slug', ':number'), may.submit, withdraw),
]
