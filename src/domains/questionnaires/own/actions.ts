import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { holdsForbidden } from '../instruments/forbidden.ts'
import { may } from '../policy.ts'
import type { QuestionnaireTables } from '../tables.ts'
import { draft, freeSlug, isSame, keep, locked } from './drafting.ts'
import { type OwnContent, type OwnQuestion, tokenOf } from './model.ts'
import { movedUp, type NotYet, whyNotYet, withoutQuestion, withQuestion } from './rules.ts'

type Change = (content: OwnContent) => OwnContent

const kind = 'questionnaires.own'

/** A new questionnaire of one's own, as a draft. @param id made by the form, so that sending it twice makes one */
export function createOwn(
  context: Context,
  id: string,
  content: OwnContent,
  origin = '',
): Promise<Outcome<string, 'forbidden'>> {
  return perform<QuestionnaireTables, string, 'forbidden'>(
    context,
    { permission: may.makeOwn, subject: { kind, id } },
    async (tx) => {
      if (holdsForbidden(content)) return refused('forbidden')
      const known = await tx
        .selectFrom('questionnaires.own_questionnaire')
        .select('slug')
        .where('id', '=', id)
        .executeTakeFirst()
      if (known) return done(known.slug)
      const slug = await freeSlug(tx, content.title.da ?? content.title.en ?? '')
      await tx
        .insertInto('questionnaires.own_questionnaire')
        .values({ id, slug, created_at: context.now })
        .execute()
      await tx
        .insertInto('questionnaires.own_version')
        .values({ ...draft(context, id, 1, content), origin })
        .execute()
      return done(slug)
    },
  )
}

/** @param token of the questionnaire as the form showed it; undefined when the change holds whatever others did */
function changeOwn(
  context: Context,
  slug: string,
  token: number | undefined,
  change: Change,
  permission: Permission = may.editOwn,
): Promise<Outcome<true, 'forbidden'>> {
  return perform<QuestionnaireTables, true, 'forbidden'>(
    context,
    { permission, subject: { kind, id: slug } },
    async (tx) => {
      const stored = await locked(tx, slug)
      if (!stored) return absent
      const content = change(stored.content)
      if (isSame(content, stored.content)) return done(true)
      if (holdsForbidden(content)) return refused('forbidden')
      if (token !== undefined && tokenOf(stored) !== token) return stale({}, tokenOf(stored))
      await keep(tx, context, stored, content)
      return done(true)
    },
  )
}

/** Changes what the questionnaire is called and what is said above it. */
export const editOwn = (
  context: Context,
  slug: string,
  token: number,
  head: Pick<OwnContent, 'title' | 'about'>,
) => changeOwn(context, slug, token, (content) => ({ ...content, ...head }))

/** Changes a question that is there. */
export const editQuestion = (context: Context, slug: string, token: number, question: OwnQuestion) =>
  changeOwn(context, slug, token, (content) =>
    content.questions.some(({ key }) => key === question.key) ? withQuestion(content, question) : content,
  )

/** Adds a question at the end. The key is the one the form was drawn with: sent twice it is one, and what others added stays. */
export const addQuestion = (context: Context, slug: string, question: OwnQuestion) =>
  changeOwn(context, slug, undefined, (content) => {
    const same = content.questions.find(({ key }) => key === question.key)
    if (same && isSame(same, question)) return content
    return withQuestion(content, { ...question, key: `q${content.nextKey}` })
  })

/** Takes a question out of the draft. Answers already given to it stay with the version they were given to. */
export const removeQuestion = (context: Context, slug: string, key: string) =>
  changeOwn(context, slug, undefined, (content) => withoutQuestion(content, key))

export const moveQuestionUp = (context: Context, slug: string, token: number, key: string) =>
  changeOwn(context, slug, token, (content) => movedUp(content, key))

/** Takes a draft into use. From then on it never changes. */
export function takeIntoUse(context: Context, slug: string, token: number): Promise<Outcome<true, NotYet>> {
  return perform<QuestionnaireTables, true, NotYet>(
    context,
    { permission: may.useOwn, subject: { kind, id: slug } },
    async (tx) => {
      const stored = await locked(tx, slug)
      if (!stored) return absent
      if (stored.state === 'inUse') return done(true)
      if (tokenOf(stored) !== token) return stale({}, tokenOf(stored))
      const reason = whyNotYet(stored.content)
      if (reason) return refused(reason)
      await tx
        .updateTable('questionnaires.own_version')
        .set({ state: 'inUse' })
        .where('questionnaire_id', '=', stored.id)
        .where('number', '=', stored.number)
        .execute()
      return done(true)
    },
  )
}

/** Asks the questionnaire no more, or again. Answers stay. */
export function retireOwn(
  context: Context,
  slug: string,
  isRetired: boolean,
): Promise<Outcome<true, NotYet>> {
  return perform<QuestionnaireTables, true, NotYet>(
    context,
    { permission: may.retireOwn, subject: { kind, id: slug }, detail: { isRetired } },
    async (tx) => {
      const changed = await tx
        .updateTable('questionnaires.own_questionnaire')
        .set({ is_retired: isRetired })
        .where('slug', '=', slug)
        .returning('id')
        .executeTakeFirst()
      return changed ? done(true) : absent
    },
  )
}
