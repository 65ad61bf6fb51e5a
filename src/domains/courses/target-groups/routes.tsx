import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../kernel/ids.ts'
import { permits } from '../../../kernel/permission.ts'
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
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { addGroup, closeGroup, saveGroup, weigh } from './actions.ts'
import { closeForm, groupForm, typedGroup, weightField, weightsForm } from './form.ts'
import { isOnListIn, isWhole, yearsToWeigh } from './model.ts'
import { GroupFormPage, StaleGroupPage, WeighPage } from './pages/form.tsx'
import { GroupPage } from './pages/group.tsx'
import { GroupsPage } from './pages/list.tsx'
import { allGroups, coursesForGroup, groupAt, nameOf, weightsIn } from './queries.ts'

const one = (value: unknown): string => (typeof value === 'string' ? value : '')

const yearIn = (visit: Visit, typed: unknown): number =>
  yearsToWeigh(visit.today).find((year) => String(year) === typed) ?? visit.today.year

const mayWeigh =
  (visit: Visit) =>
  (municipality: string): boolean =>
    permits(may.weighTargetGroups, visit.actor, { organisations: [municipality] })

async function list(visit: Visit): Promise<Reply> {
  const year = yearIn(visit, visit.query['aar'])
  const { municipalities } = await surroundingsOf(visit)
  return page(
    <GroupsPage
      {...{ frame: visit.frame, today: visit.today, year, years: yearsToWeigh(visit.today), municipalities }}
      groups={await allGroups(visit)}
      weights={await weightsIn(visit, year)}
      mayTend={permits(may.tendTargetGroups, visit.actor)}
      mayWeigh={mayWeigh(visit)}
    />,
  )
}

async function show(visit: Visit): Promise<Reply> {
  const group = await groupAt(visit, visit.param('slug'))
  if (!group) return missing
  const { municipalities } = await surroundingsOf(visit)
  const weights = (await weightsIn(visit, visit.today.year))
    .filter(({ groupId }) => groupId === group.id)
    .flatMap((weight) => {
      const place = municipalities.find(({ id }) => id === weight.municipalityId)
      return place ? [{ ...weight, municipality: place.name }] : []
    })
    .sort((a, b) => b.percent - a.percent)
  return page(
    <GroupPage
      {...{ frame: visit.frame, today: visit.today, group, weights }}
      mayTend={permits(may.tendTargetGroups, visit.actor)}
      courses={await coursesForGroup(visit, group.id)}
    />,
  )
}

/** What the form of a new group is drawn with: alone, or following an earlier one. */
async function newForm(visit: Visit, followsSlug: string) {
  const { groups: w } = words(visit.language)
  const follows = followsSlug ? await groupAt(visit, followsSlug) : undefined
  const title = follows ? w.followTitle(nameOf(follows, visit.language)) : w.addTitle
  return { shown: { frame: visit.frame, title, action: paths.newTargetGroup() }, follows }
}

async function showNew(visit: Visit): Promise<Reply> {
  const { shown, follows } = await newForm(visit, visit.query['efter'] ?? '')
  return page(<GroupFormPage {...shown} values={{ id: randomUUID(), follows: follows?.slug ?? '' }} />)
}

async function add(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const { shown, follows } = await newForm(visit, one(typed['follows']))
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values = { ...typedOf(typed), id }
  const read = understand(groupForm, typed, visit.language)
  if (!read.ok) return again(<GroupFormPage {...shown} values={values} problems={read.problems} />)
  const outcome = await addGroup(visit, id, read.value, follows?.slug)
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const problems = [{ field: 'from', text: refusalSentence(visit, outcome.refusal.reason) }]
    return again(<GroupFormPage {...shown} values={values} problems={problems} />)
  }
  const path = outcome.ok ? paths.targetGroup(outcome.value) : paths.targetGroups()
  return answerTo(visit, outcome, path, words(visit.language).groups.added)
}

const editForm = (visit: Visit) => {
  const { groups: w } = words(visit.language)
  const action = paths.editTargetGroup(visit.param('slug'))
  return { frame: visit.frame, title: w.editTitle, hint: w.editHint, action }
}

async function showEdit(visit: Visit): Promise<Reply> {
  const group = await groupAt(visit, visit.param('slug'))
  if (!group) return missing
  const values = { ...typedGroup(group), version: String(group.version) }
  return page(<GroupFormPage {...editForm(visit)} values={values} />)
}

async function save(visit: Visit): Promise<Reply> {
  const group = await groupAt(visit, visit.param('slug'))
  if (!group) return missing
  const { typed, version } = await visit.sent()
  const shown = { ...editForm(visit), values: typedOf(typed) }
  const read = understand(groupForm, typed, visit.language)
  if (!read.ok) return again(<GroupFormPage {...shown} problems={read.problems} />)
  const outcome = await saveGroup(visit, group.id, version, read.value)
  const back = paths.targetGroup(group.slug)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, back, words(visit.language).groups.saved)
  const { current, version: newest } = outcome.refusal
  return conflict(<StaleGroupPage {...shown} theirs={current} version={newest} back={back} />)
}

async function close(visit: Visit): Promise<Reply> {
  const group = await groupAt(visit, visit.param('slug'))
  if (!group) return missing
  const { typed, button } = await visit.sent()
  const { groups: w } = words(visit.language)
  const path = paths.targetGroup(group.slug)
  const read = understand(closeForm, typed, visit.language)
  if (!read.ok) return see(path, read.problems[0]?.text)
  const last = button === 'open' ? undefined : (read.value.last ?? visit.today)
  return answerTo(visit, await closeGroup(visit, group.id, last), path, last ? w.closed : w.reopened)
}

/** The municipality and the year that are weighed, for those who may. */
async function weighed(visit: Visit, municipality: string, year: number) {
  const { municipalities } = await surroundingsOf(visit)
  const place = isUuid(municipality) ? municipalities.find(({ id }) => id === municipality) : undefined
  const groups = (await allGroups(visit)).filter((group) => isOnListIn(group, year))
  return place && { frame: visit.frame, municipality: place, year, groups }
}

async function showWeigh(visit: Visit): Promise<Reply> {
  // Without a municipality, as after changing the language, one chooses again.
  if (visit.url.search === '') return see(paths.targetGroups())
  const year = yearIn(visit, visit.query['aar'])
  const shown = await weighed(visit, visit.query['kommune'] ?? '', year)
  if (!shown) return missing
  if (!mayWeigh(visit)(shown.municipality.id)) return refusedEntry
  const own = (await weightsIn(visit, year)).filter(
    ({ municipalityId }) => municipalityId === shown.municipality.id,
  )
  const values = own.map(({ groupId, percent }) => [weightField(groupId), String(percent)])
  return page(<WeighPage {...shown} values={Object.fromEntries(values)} />)
}

async function saveWeights(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const year = yearIn(visit, typed['aar'])
  const shown = await weighed(visit, one(typed['kommune']), year)
  if (!shown) return missing
  const { groups: w } = words(visit.language)
  const ids = shown.groups.map(({ id }) => id)
  const values = typedOf(typed)
  const read = understand(weightsForm(ids), typed, visit.language)
  if (!read.ok) return again(<WeighPage {...shown} values={values} problems={read.problems} />)
  const percents = [...read.value.values()]
  if (!isWhole(percents)) {
    const text = w.notWhole(percents.reduce((sum, percent) => sum + percent, 0))
    return again(
      <WeighPage {...shown} values={values} problems={[{ field: weightField(ids[0] ?? ''), text }]} />,
    )
  }
  const outcome = await weigh(visit, { municipality: shown.municipality.id, year }, read.value)
  return answerTo(visit, outcome, paths.targetGroups(), w.weightsSaved)
}

export const targetGroupRoutes: Route[] = [
  get(paths.targetGroups(), may.work, list),
  get(paths.newTargetGroup(), may.tendTargetGroups, showNew),
  post(paths.newTargetGroup(), may.tendTargetGroups, add),
  get(paths.weights(), may.weighTargetGroups, showWeigh),
  post(paths.weights(), may.weighTargetGroups, saveWeights),
  get(paths.targetGroup(':slug'), may.work, show),
  get(paths.editTargetGroup(':slug'), may.tendTargetGroups, showEdit),
  post(paths.editTargetGroup(':slug'), may.tendTargetGroups, save),
  post(paths.closeTargetGroup(':slug'), may.tendTargetGroups, close),
]
