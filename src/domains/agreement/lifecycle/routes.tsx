import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, shortDay } from '../../../ui/index.ts'
import { openDrafts } from '../importing/queries.ts'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { createAgreement, editFacts, type LifeRefusal, noteStep } from './actions.ts'
import { factsFields, readFacts, readStep, successorFields } from './form.ts'
import type { Agreement } from './model.ts'
import { WorkAgreementPage } from './pages/agreement.tsx'
import { FactsPage } from './pages/facts.tsx'
import { OverviewPage } from './pages/overview.tsx'
import { agreementBySlug, allAgreements, currentAgreement } from './queries.ts'
import { workView } from './work-view.ts'

/** One agreement as the workspace shows it, with a refusal on top or problems in the form of the next step. */
export async function agreementPage(
  visit: Visit,
  slug: string,
  shown: { typed?: Typed; problems?: readonly Problem[]; refusal?: string } = {},
) {
  const view = await workView(visit, slug)
  if (!view) return undefined
  const rights = {
    edit: permits(may.edit, visit.actor),
    submit: permits(may.submit, visit.actor),
    advance: permits(may.advance, visit.actor),
  }
  const typed = shown.typed ?? { on: shortDay(visit.today) }
  const form = fillForm(visit.frame, { ...typed, key: keyIn(typed) }, shown.problems)
  return (
    <WorkAgreementPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      view={view}
      rights={rights}
      form={form}
      refusal={shown.refusal}
    />
  )
}

async function overview(visit: Visit): Promise<Reply> {
  const mayEdit = permits(may.edit, visit.actor)
  const agreements = await allAgreements(visit)
  const drafts = mayEdit ? (await openDrafts(visit)).length : 0
  const words = wordsIn(visit.language)
  return page(
    <OverviewPage
      frame={visit.frame}
      words={words}
      agreements={agreements}
      drafts={drafts}
      mayEdit={mayEdit}
    />,
  )
}

interface FactsShown {
  readonly agreement?: Agreement | undefined
  readonly typed: Typed
  readonly problems?: readonly Problem[]
  readonly stale?: { readonly theirs: Typed; readonly version: number }
}

async function factsPage(visit: Visit, { agreement, typed, problems, stale }: FactsShown) {
  return (
    <FactsPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      form={fillForm(visit.frame, { ...typed, key: keyIn(typed) }, problems)}
      agreement={agreement}
      earlier={await allAgreements(visit)}
      stale={stale}
    />
  )
}

const fieldOf: Readonly<Partial<Record<LifeRefusal, string>>> = {
  periodFixed: 'to',
  predecessorLater: 'predecessor',
  noSuchAgreement: 'predecessor',
}

async function create(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readFacts(typed, visit.language, words)
  if (!read.ok) return again(await factsPage(visit, { typed, problems: read.problems }))
  const created = await createAgreement(visit, keyIn(typed), read.value)
  if (created.ok) return see(paths.workAgreement(created.value.slug), words.facts.created)
  return refusedFacts(visit, { typed }, created.refusal)
}

async function refusedFacts(
  visit: Visit,
  shown: FactsShown,
  refusal: Extract<Awaited<ReturnType<typeof editFacts>>, { ok: false }>['refusal'],
): Promise<Reply> {
  if (refusal.kind === 'stale') {
    const { current: theirs, version } = refusal
    return conflict(await factsPage(visit, { ...shown, stale: { theirs, version } }))
  }
  if (refusal.kind !== 'refused') return missing
  const text = wordsIn(visit.language).refusals[refusal.reason]
  return again(
    await factsPage(visit, { ...shown, problems: [{ field: fieldOf[refusal.reason] ?? '', text }] }),
  )
}

async function edit(visit: Visit): Promise<Reply> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  if (!agreement) return missing
  const { typed, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readFacts(typed, visit.language, words)
  if (!read.ok) return again(await factsPage(visit, { agreement, typed, problems: read.problems }))
  const saved = await editFacts(visit, agreement.slug, version, read.value)
  if (saved.ok) return see(paths.workAgreement(agreement.slug), words.facts.saved)
  return refusedFacts(visit, { agreement, typed }, saved.refusal)
}

async function step(visit: Visit): Promise<Reply> {
  const slug = visit.param('slug')
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readStep(typed, visit.language)
  const noted = read.ok ? await noteStep(visit, slug, read.value) : undefined
  if (read.ok && noted?.ok) return see(paths.workAgreement(slug), words.agreement.stepDone[read.value.step])
  if (noted && !noted.ok && noted.refusal.kind !== 'refused') return missing
  const reason = noted && !noted.ok && noted.refusal.kind === 'refused' ? noted.refusal.reason : undefined
  const problems = reason ? [{ field: 'on', text: words.refusals[reason] }] : read.ok ? [] : read.problems
  const shown = await agreementPage(visit, slug, { typed, problems })
  return shown ? again(shown) : missing
}

export const lifecycleRoutes: readonly Route[] = [
  get(paths.work(), may.work, overview),
  get(paths.workNew(), may.edit, async (visit) => {
    return page(await factsPage(visit, { typed: successorFields(await currentAgreement(visit)) }))
  }),
  post(paths.workNew(), may.edit, create),
  get(paths.workFacts(':slug'), may.edit, async (visit) => {
    const agreement = await agreementBySlug(visit, visit.param('slug'))
    return agreement ? page(await factsPage(visit, { agreement, typed: factsFields(agreement) })) : missing
  }),
  post(paths.workFacts(':slug'), may.edit, edit),
  post(paths.workStep(':slug'), may.advance, step),
  get(paths.workAgreement(':slug'), may.work, async (visit) => {
    const shown = await agreementPage(visit, visit.param('slug'))
    return shown ? page(shown) : missing
  }),
]
