import type { Problem, Refusal, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, longDay } from '../../../ui/index.ts'
import type { Agreement } from '../lifecycle/model.ts'
import { agreementBySlug } from '../lifecycle/queries.ts'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import {
  type AddendumRefusal,
  saveAddendum,
  startAddendum,
  submitAddendum,
  withdrawAddendum,
} from './actions.ts'
import { addendumFields, readAddendum } from './form.ts'
import { AddendumPage } from './pages/addendum.tsx'
import { type Addendum, addendumNumbered } from './queries.ts'

interface Found {
  readonly agreement: Agreement
  readonly addendum?: Addendum | undefined
}
interface Shown {
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly stale?: { readonly theirs: Typed; readonly version: number }
}

async function find(visit: Visit): Promise<{ agreement: Agreement; addendum: Addendum } | undefined> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const addendum = agreement && (await addendumNumbered(visit, agreement.id, visit.param('number')))
  return agreement && addendum && { agreement, addendum }
}

function addendumPage(visit: Visit, { agreement, addendum }: Found, { typed, problems, stale }: Shown = {}) {
  const stored = addendum ? addendumFields(addendum) : { withState: agreement.withState ? 'yes' : 'no' }
  return (
    <AddendumPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      agreement={agreement}
      addendum={addendum}
      form={fillForm(visit.frame, { ...(typed ?? stored), key: keyIn(typed ?? {}) }, problems)}
      rights={{ edit: permits(may.edit, visit.actor), submit: permits(may.submit, visit.actor) }}
      stale={stale}
    />
  )
}

function notDone(visit: Visit, found: Found, refusal: Refusal<AddendumRefusal>, typed?: Typed): Reply {
  const kept = typed ? { typed } : {}
  if (refusal.kind === 'stale') {
    const stale = { theirs: refusal.current, version: refusal.version }
    return conflict(addendumPage(visit, found, { ...kept, stale }))
  }
  if (refusal.kind !== 'refused') return missing
  const field = refusal.reason === 'notLater' ? 'newTo' : ''
  const problems = [{ field, text: wordsIn(visit.language).refusals[refusal.reason] }]
  return again(addendumPage(visit, found, { ...kept, problems }))
}

async function start(visit: Visit): Promise<Reply> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  if (!agreement) return missing
  const { typed } = await visit.sent()
  const read = readAddendum(typed, visit.language)
  if (!read.ok) return again(addendumPage(visit, { agreement }, { typed, problems: read.problems }))
  const started = await startAddendum(visit, agreement.slug, keyIn(typed), read.value)
  if (!started.ok) return notDone(visit, { agreement }, started.refusal, typed)
  return see(paths.workAddendum(agreement.slug, started.value.number), wordsIn(visit.language).addendum.saved)
}

async function save(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { typed, version } = await visit.sent()
  const read = readAddendum(typed, visit.language)
  if (!read.ok) return again(addendumPage(visit, found, { typed, problems: read.problems }))
  const { slug } = found.agreement
  const { number } = found.addendum
  const saved = await saveAddendum(visit, slug, { number, version, fields: read.value })
  if (!saved.ok) return notDone(visit, found, saved.refusal, typed)
  return see(paths.workAddendum(slug, number), wordsIn(visit.language).addendum.saved)
}

async function submit(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { slug } = found.agreement
  const { number } = found.addendum
  const titleOf = (title: string, to: Temporal.PlainDate) =>
    wordsIn('da').addendum.matterTitle(title, longDay(to, 'da'))
  const submitted = await submitAddendum(visit, slug, number, titleOf)
  if (!submitted.ok) return notDone(visit, found, submitted.refusal)
  return see(paths.workAddendum(slug, number), wordsIn(visit.language).addendum.submitted)
}

async function withdraw(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (!found) return missing
  const { slug } = found.agreement
  const { number } = found.addendum
  const withdrawn = await withdrawAddendum(visit, slug, number)
  if (!withdrawn.ok) return notDone(visit, found, withdrawn.refusal)
  return see(paths.workAddendum(slug, number), wordsIn(visit.language).addendum.withdrawn)
}

export const addendumRoutes: readonly Route[] = [
  get(paths.workNewAddendum(':slug'), may.edit, async (visit) => {
    const agreement = await agreementBySlug(visit, visit.param('slug'))
    return agreement ? page(addendumPage(visit, { agreement })) : missing
  }),
  post(paths.workNewAddendum(':slug'), may.edit, start),
  get(paths.workAddendum(':slug', ':number'), may.work, async (visit) => {
    const found = await find(visit)
    return found ? page(addendumPage(visit, found)) : missing
  }),
  post(paths.workAddendum(':slug', ':number'), may.edit, save),
  post(paths.workSubmitAddendum(':slug', ':number'), may.submit, submit),
  post(paths.workWithdrawAddendum(':slug', ':number'), may.submit, withdraw),
]
