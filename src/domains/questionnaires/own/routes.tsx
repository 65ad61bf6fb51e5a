import { isUuid } from '../../../kernel/ids.ts'
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
import { fillForm } from '../../../ui/index.ts'
import { questionnaireOf } from '../fhir/questionnaire.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { createOwn, editOwn, moveQuestionUp, removeQuestion, retireOwn, takeIntoUse } from './actions.ts'
import { readHead, typedHead } from './form.ts'
import { type OwnQuestionnaire, tokenOf } from './model.ts'
import { OwnHeadPage } from './pages/head-form.tsx'
import { OwnPage } from './pages/questionnaire.tsx'
import { ownQuestionnaire } from './queries.ts'
import { instrumentOf } from './rules.ts'

type Answer = (visit: Visit, own: OwnQuestionnaire) => Promise<Reply>

/** Finds the own questionnaire of the path. */
export const forOwn =
  (answer: Answer) =>
  async (visit: Visit): Promise<Reply> => {
    const own = await ownQuestionnaire(visit, visit.param('slug'))
    return own ? answer(visit, own) : missing
  }

/** The page of an own questionnaire, with a sentence on top when something was refused. */
export function ownPage(visit: Visit, own: OwnQuestionnaire, problem?: string) {
  const problems = problem ? [{ field: '', text: problem }] : []
  const form = permits(may.editOwn, visit.actor) ? fillForm(visit.frame, {}, problems) : undefined
  return <OwnPage frame={visit.frame} own={own} form={form} />
}

const create = async (visit: Visit): Promise<Reply> => {
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readHead(typed, visit.language)
  const key = typeof typed['key'] === 'string' && isUuid(typed['key']) ? typed['key'] : crypto.randomUUID()
  const shown = (problems: readonly { field: string; text: string }[]) =>
    again(<OwnHeadPage frame={visit.frame} form={fillForm(visit.frame, { ...typed, key }, problems)} />)
  if (!read.ok) return shown(read.problems)
  const made = await createOwn(visit, key, { ...read.value, questions: [], nextKey: 1 })
  if (made.ok) return see(paths.own(made.value))
  if (made.refusal.kind !== 'refused') return refusedEntry
  return shown([{ field: '', text: words.refusals[made.refusal.reason] }])
}

const edit: Answer = async (visit, own) => {
  const { typed, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readHead(typed, visit.language)
  const shown = (
    problems: readonly { field: string; text: string }[] = [],
    token = version,
    isStale = false,
  ) => {
    const theirs = isStale ? { current: typedHead(own.content), version: token } : undefined
    const form = fillForm(visit.frame, typed, problems)
    return <OwnHeadPage frame={visit.frame} form={form} slug={own.slug} token={token} theirs={theirs} />
  }
  if (!read.ok) return again(shown(read.problems))
  const saved = await editOwn(visit, own.slug, version, read.value)
  if (saved.ok) return see(paths.own(own.slug), words.own.saved)
  const { refusal } = saved
  if (refusal.kind === 'stale') return conflict(shown([], refusal.version, true))
  if (refusal.kind !== 'refused') return refusedEntry
  return again(shown([{ field: '', text: words.refusals[refusal.reason] }]))
}

/** After something was done with the whole: on to the page, or the page again with why not. */
async function after(
  visit: Visit,
  own: OwnQuestionnaire,
  done: ReturnType<typeof takeIntoUse>,
  flash: string,
) {
  const outcome = await done
  const words = wordsIn(visit.language)
  if (outcome.ok) return see(paths.own(own.slug), flash)
  const { refusal } = outcome
  const now = (await ownQuestionnaire(visit, own.slug)) ?? own
  if (refusal.kind === 'refused') return again(ownPage(visit, now, words.refusals[refusal.reason]))
  return refusal.kind === 'stale' ? conflict(ownPage(visit, now, words.own.changed)) : refusedEntry
}

export const ownRoutes: readonly Route[] = [
  get(paths.newOwn(), may.makeOwn, async (visit) => {
    const form = fillForm(visit.frame, { key: crypto.randomUUID() })
    return page(<OwnHeadPage frame={visit.frame} form={form} />)
  }),
  post(paths.newOwn(), may.makeOwn, create),
  get(
    paths.own(':slug'),
    may.read,
    forOwn(async (visit, own) => page(ownPage(visit, own))),
  ),
  get(
    paths.ownHead(':slug'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const form = fillForm(visit.frame, typedHead(own.content))
      return page(<OwnHeadPage frame={visit.frame} form={form} slug={own.slug} token={tokenOf(own)} />)
    }),
  ),
  post(paths.ownHead(':slug'), may.editOwn, forOwn(edit)),
  post(
    paths.ownMove(':slug', ':key'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const { version } = await visit.sent()
      const moved = moveQuestionUp(visit, own.slug, version, visit.param('key'))
      return after(visit, own, moved, wordsIn(visit.language).own.moved)
    }),
  ),
  post(
    paths.ownRemove(':slug', ':key'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const removed = removeQuestion(visit, own.slug, visit.param('key'))
      return after(visit, own, removed, wordsIn(visit.language).own.removed)
    }),
  ),
  post(
    paths.ownUse(':slug'),
    may.useOwn,
    forOwn(async (visit, own) => {
      const { version } = await visit.sent()
      return after(visit, own, takeIntoUse(visit, own.slug, version), wordsIn(visit.language).own.used)
    }),
  ),
  post(
    paths.ownRetire(':slug'),
    may.retireOwn,
    forOwn(async (visit, own) => {
      const isRetired = (await visit.sent()).typed['retired'] === 'on'
      const { own: say } = wordsIn(visit.language)
      const flash = isRetired ? say.didRetire : say.didUnretire
      return after(visit, own, retireOwn(visit, own.slug, isRetired), flash)
    }),
  ),
  get(
    paths.ownFhir(':slug'),
    may.read,
    forOwn(async (_visit, { slug, number, content, state }) => {
      const resource = questionnaireOf(
        instrumentOf(slug, number, content),
        state === 'draft' ? 'draft' : 'active',
      )
      return download(`${slug}.fhir.json`, 'application/fhir+json', `${JSON.stringify(resource, null, 2)}\n`)
    }),
  ),
]
