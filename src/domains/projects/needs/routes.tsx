import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Outcome, Problem, Typed } from '../../../kernel/outcome.ts'
import { mayPermit, permits } from '../../../kernel/permission.ts'
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
import { longText, typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { readTableQuery } from '../../../ui/table/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { sectionsWith } from '../sections.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { organisationsSpokenFor } from '../surroundings/speaking.ts'
import { words } from '../words.ts'
import { editNeed, registerNeed, secondNeed, unsecondNeed, withdrawNeed } from './actions.ts'
import { boardRules, needsBoard } from './board-queries.ts'
import { isOwnNeed, needForm, typedNeed } from './form.ts'
import type { Need } from './model.ts'
import { BoardPage } from './pages/board.tsx'
import { NeedFormPage, StaleNeedPage } from './pages/form.tsx'
import { NeedPage } from './pages/need.tsx'
import { needsLike, needWith } from './queries.ts'

async function showBoard(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, boardRules)
  const [board, around] = [await needsBoard(visit, query), await surroundingsOf(visit)]
  const seesProposals = mayPermit(may.readProposals, visit.actor)
  return page(
    <BoardPage frame={visit.frame} query={query} {...board} around={around} seesProposals={seesProposals} />,
  )
}

/** What the form of a need is drawn with besides what was typed. */
const formParts = async (visit: Visit) => ({
  frame: visit.frame,
  around: await surroundingsOf(visit),
  speakers: await organisationsSpokenFor(visit),
})

async function showNew(visit: Visit): Promise<Reply> {
  const parts = await formParts(visit)
  const values = { id: randomUUID(), organisation: parts.speakers[0]?.id ?? '' }
  return page(<NeedFormPage {...parts} action={paths.newNeed()} values={values} isNew />)
}

async function register(visit: Visit): Promise<Reply> {
  const { typed, button } = await visit.sent()
  const parts = await formParts(visit)
  const shown = {
    ...parts,
    action: paths.newNeed(),
    values: { ...typedOf(typed), id: newId(typed) },
    isNew: true,
  }
  const read = understand(
    needForm(
      parts.around,
      parts.speakers.map(({ id }) => id),
    ),
    typed,
    visit.language,
  )
  if (!read.ok) return again(<NeedFormPage {...shown} problems={read.problems} />)
  const like = button === 'anyway' ? [] : await needsLike(visit, read.value.title)
  if (like.some(({ id }) => id !== shown.values.id)) return page(<NeedFormPage {...shown} like={like} />)
  const outcome = await registerNeed(visit, shown.values.id, read.value)
  if (!outcome.ok && outcome.refusal.kind !== 'refused') return answerTo(visit, outcome, paths.needs())
  return see(paths.need(shown.values.id), words(visit.language).needs.form.registered)
}

const newId = (typed: Typed): string => {
  const read = uuid().safeParse(typed['id'])
  return read.success ? read.data : randomUUID()
}

const rightsOver = (visit: Visit, need: Need) => {
  const personId = personIdOf(visit.actor)
  const isOwn = isOwnNeed(need, personId)
  return {
    personId,
    isOwn,
    mayEdit: isOwn || permits(may.tendNeeds, visit.actor),
    mayGather: permits(may.gather, visit.actor),
    mayPropose: mayPermit(may.propose, visit.actor),
    seesProposals: mayPermit(may.readProposals, visit.actor),
  }
}

async function showNeed(visit: Visit): Promise<Reply> {
  const need = await needWith(visit, visit.param('id'))
  if (!need) return missing
  const [around, speakers] = [await surroundingsOf(visit), await organisationsSpokenFor(visit)]
  return page(
    <NeedPage
      frame={visit.frame}
      need={need}
      around={around}
      speakers={speakers}
      rights={rightsOver(visit, need)}
      sections={
        await sectionsWith(
          visit,
          need.projects.map(({ id }) => id),
          visit.frame,
        )
      }
    />,
  )
}

/** The form of a need that stands already; whoever registered it may keep the organisation it speaks for. */
async function editing(visit: Visit) {
  const need = await needWith(visit, visit.param('id'))
  if (!need) return missing
  if (!rightsOver(visit, need).mayEdit || need.withdrawn) return refusedEntry
  const parts = await formParts(visit)
  const own =
    need.organisation && need.organisationName ? [{ id: need.organisation, name: need.organisationName }] : []
  const speakers = [...own, ...parts.speakers.filter(({ id }) => id !== need.organisation)]
  return { need, shown: { ...parts, speakers, action: paths.editNeed(need.id), isNew: false } }
}

async function showEdit(visit: Visit): Promise<Reply> {
  const found = await editing(visit)
  if ('kind' in found) return found
  const values = { ...typedNeed(found.need), version: String(found.need.version) }
  return page(<NeedFormPage {...found.shown} values={values} />)
}

async function saveEdit(visit: Visit): Promise<Reply> {
  const found = await editing(visit)
  if ('kind' in found) return found
  const { typed, version } = await visit.sent()
  const shown = { ...found.shown, values: typedOf(typed) }
  const form = needForm(
    shown.around,
    shown.speakers.map(({ id }) => id),
  )
  const read = understand(form, typed, visit.language)
  if (!read.ok) return again(<NeedFormPage {...shown} problems={read.problems as Problem[]} />)
  const outcome = await editNeed(visit, found.need.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.need(found.need.id), words(visit.language).needs.form.saved)
  const now = (await needWith(visit, found.need.id)) ?? found.need
  return conflict(<StaleNeedPage {...shown} id={now.id} theirs={typedNeed(now)} version={now.version} />)
}

async function second(visit: Visit): Promise<Reply> {
  const id = visit.param('id')
  if (!isUuid(id)) return missing
  const { typed } = await visit.sent()
  const speakers = await organisationsSpokenFor(visit)
  const word = longText({ max: 1000, optional: true }).safeParse(typed['word'])
  const organisation = speakers.find((speaker) => speaker.id === typed['organisation'])?.id
  const outcome = await secondNeed(visit, id, { word: (word.success && word.data) || '', organisation })
  return answerTo(visit, outcome, paths.need(id), words(visit.language).needs.second.done)
}

type Doing = (context: Visit, id: string) => Promise<Outcome<string>>

const doing =
  (act: Doing, to: (id: string) => string, said: (visit: Visit) => string) =>
  async (visit: Visit): Promise<Reply> => {
    const id = visit.param('id')
    if (!isUuid(id)) return missing
    return answerTo(visit, await act(visit, id), to(id), said(visit))
  }

export const needRoutes: Route[] = [
  get(paths.needs(), may.work, showBoard),
  get(paths.newNeed(), may.registerNeed, showNew),
  post(paths.newNeed(), may.registerNeed, register),
  get(paths.need(':id'), may.work, showNeed),
  get(paths.editNeed(':id'), may.editNeed, showEdit),
  post(paths.editNeed(':id'), may.editNeed, saveEdit),
  post(paths.second(':id'), may.secondNeed, second),
  post(
    paths.unsecond(':id'),
    may.secondNeed,
    doing(unsecondNeed, paths.need, (v) => words(v.language).needs.second.takenBack),
  ),
  post(
    paths.withdrawNeed(':id'),
    may.editNeed,
    doing(withdrawNeed, paths.need, (v) => words(v.language).needs.page.withdrawn),
  ),
]
