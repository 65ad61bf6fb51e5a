import type { Problem, Typed } from '../../../kernel/outcome.ts'
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
import { fillForm } from '../../../ui/index.ts'
import { said } from '../instruments/wording.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { addQuestion, editQuestion } from './actions.ts'
import { beginning, readQuestion, typedQuestion } from './form.ts'
import { type OwnKind, type OwnQuestion, type OwnQuestionnaire, ownKinds, tokenOf } from './model.ts'
import { OwnQuestionPage } from './pages/question-form.tsx'
import { forOwn } from './routes.tsx'

type Shown = {
  readonly kind: OwnKind
  readonly question?: OwnQuestion | undefined
  readonly typed: Typed
  readonly problems?: readonly Problem[]
  readonly token?: number
  readonly isStale?: boolean
}

function questionPage(visit: Visit, own: OwnQuestionnaire, shown: Shown) {
  const { kind, question, typed, problems, token = tokenOf(own), isStale } = shown
  return (
    <OwnQuestionPage
      frame={visit.frame}
      form={fillForm(visit.frame, typed, problems)}
      slug={own.slug}
      name={said(own.content.title, visit.language).text}
      kind={kind}
      questionKey={question?.key}
      token={token}
      theirs={isStale && question ? { current: typedQuestion(question), version: token } : undefined}
    />
  )
}

const kindAsked = (visit: Visit): OwnKind =>
  ownKinds.find((kind) => kind === visit.query['slags']) ?? 'choice'

async function add(visit: Visit, own: OwnQuestionnaire): Promise<Reply> {
  const { typed } = await visit.sent()
  const kind = kindAsked(visit)
  const words = wordsIn(visit.language)
  const key = typeof typed['key'] === 'string' ? typed['key'].slice(0, 20) : ''
  const read = readQuestion(typed, { kind, key, language: visit.language, words })
  if (!read.ok) return again(questionPage(visit, own, { kind, typed, problems: read.problems }))
  const added = await addQuestion(visit, own.slug, read.value)
  if (added.ok) return see(paths.own(own.slug), words.own.saved)
  if (added.refusal.kind !== 'refused') return refusedEntry
  const problems = [{ field: 'textDa', text: words.refusals[added.refusal.reason] }]
  return again(questionPage(visit, own, { kind, typed, problems }))
}

async function change(visit: Visit, own: OwnQuestionnaire, stored: OwnQuestion): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const { kind, key } = stored
  const words = wordsIn(visit.language)
  const read = readQuestion(typed, { kind, key, stored, language: visit.language, words })
  const shown = (problems: readonly Problem[]) =>
    again(questionPage(visit, own, { kind, question: stored, typed, problems, token: version }))
  if (!read.ok) return shown(read.problems)
  const saved = await editQuestion(visit, own.slug, version, read.value)
  if (saved.ok) return see(paths.own(own.slug), words.own.saved)
  const { refusal } = saved
  if (refusal.kind === 'refused') return shown([{ field: 'textDa', text: words.refusals[refusal.reason] }])
  if (refusal.kind !== 'stale') return refusedEntry
  const page = { kind, question: stored, typed, token: refusal.version, isStale: true }
  return conflict(questionPage(visit, own, page))
}

const storedIn = (visit: Visit, { content }: OwnQuestionnaire): OwnQuestion | undefined =>
  content.questions.find(({ key }) => key === visit.param('key'))

export const questionRoutes: readonly Route[] = [
  get(
    paths.ownNewQuestion(':slug'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const kind = kindAsked(visit)
      const typed = { ...beginning[kind], key: `q${own.content.nextKey}` }
      return page(questionPage(visit, own, { kind, typed }))
    }),
  ),
  post(paths.ownNewQuestion(':slug'), may.editOwn, forOwn(add)),
  get(
    paths.ownQuestion(':slug', ':key'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const question = storedIn(visit, own)
      if (!question) return missing
      return page(questionPage(visit, own, { kind: question.kind, question, typed: typedQuestion(question) }))
    }),
  ),
  post(
    paths.ownQuestion(':slug', ':key'),
    may.editOwn,
    forOwn(async (visit, own) => {
      const question = storedIn(visit, own)
      return question ? change(visit, own, question) : missing
    }),
  ),
]
