import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, shortDay } from '../../../ui/index.ts'
import { focusAreasOf } from '../areas/queries.ts'
import { currentAgreement } from '../lifecycle/queries.ts'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { createTarget, editTarget, measure } from './actions.ts'
import { readMeasuring, readTarget, targetFields } from './form.ts'
import type { ResultTarget } from './model.ts'
import { WorkTargetsPage } from './pages/list.tsx'
import { TargetPage } from './pages/work.tsx'
import { targetById, targetsOf } from './queries.ts'

async function currentAreas(visit: Visit) {
  const agreement = await currentAgreement(visit)
  return agreement ? focusAreasOf(visit, agreement.id) : []
}

interface Shown {
  readonly target?: ResultTarget | undefined
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly measured?: { readonly typed: Typed; readonly problems: readonly Problem[] }
  readonly isStale?: boolean
}

async function targetPage(visit: Visit, { target, typed, problems, measured, isStale }: Shown) {
  const stored = target ? targetFields(target) : {}
  return (
    <TargetPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      areas={await currentAreas(visit)}
      target={target}
      form={fillForm(visit.frame, { ...(typed ?? stored), key: keyIn(typed ?? {}) }, problems)}
      measuring={fillForm(
        visit.frame,
        measured?.typed ?? { on: shortDay(visit.today) },
        measured?.problems,
        'value-',
      )}
      mayEdit={permits(may.targets, visit.actor)}
      stale={isStale && target ? { theirs: stored, version: target.version } : undefined}
    />
  )
}

const unknownArea = (visit: Visit): Problem => ({
  field: 'belongsTo',
  text: wordsIn(visit.language).targets.refusals.unknownArea,
})

async function create(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readTarget(typed, visit.language, words)
  if (!read.ok) return again(await targetPage(visit, { typed, problems: read.problems }))
  const created = await createTarget(visit, keyIn(typed), read.value)
  if (created.ok) return see(paths.workTargets(), words.targets.saved)
  return again(await targetPage(visit, { typed, problems: [unknownArea(visit)] }))
}

async function edit(visit: Visit): Promise<Reply> {
  const target = await targetById(visit, visit.param('id'))
  if (!target) return missing
  const { typed, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readTarget(typed, visit.language, words)
  if (!read.ok) return again(await targetPage(visit, { target, typed, problems: read.problems }))
  const saved = await editTarget(visit, target.id, version, read.value)
  if (saved.ok) return see(paths.workTargets(), words.targets.saved)
  const now = await targetById(visit, target.id)
  if (!now) return missing
  if (saved.refusal.kind === 'stale')
    return conflict(await targetPage(visit, { target: now, typed, isStale: true }))
  return again(await targetPage(visit, { target: now, typed, problems: [unknownArea(visit)] }))
}

async function addValue(visit: Visit): Promise<Reply> {
  const target = await targetById(visit, visit.param('id'))
  if (!target) return missing
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readMeasuring(typed, visit.today, visit.language, words)
  if (!read.ok)
    return again(await targetPage(visit, { target, measured: { typed, problems: read.problems } }))
  const measured = await measure(visit, target.id, read.value)
  return measured.ok ? see(paths.workTarget(target.id), words.targets.measured) : missing
}

async function list(visit: Visit): Promise<Reply> {
  const areas = await currentAreas(visit)
  const ids = areas.map(({ id }) => id)
  const targets = await targetsOf(visit, ids)
  const rights = { edit: permits(may.targets, visit.actor), measure: permits(may.measure, visit.actor) }
  const words = wordsIn(visit.language)
  return page(
    <WorkTargetsPage frame={visit.frame} words={words} areas={areas} targets={targets} rights={rights} />,
  )
}

export const targetRoutes: readonly Route[] = [
  get(paths.workTargets(), may.work, list),
  get(paths.workNewTarget(), may.targets, async (visit) => page(await targetPage(visit, {}))),
  post(paths.workNewTarget(), may.targets, create),
  get(paths.workTarget(':id'), may.measure, async (visit) => {
    const target = await targetById(visit, visit.param('id'))
    return target ? page(await targetPage(visit, { target })) : missing
  }),
  post(paths.workTarget(':id'), may.targets, edit),
  post(paths.workMeasure(':id'), may.measure, addValue),
]
