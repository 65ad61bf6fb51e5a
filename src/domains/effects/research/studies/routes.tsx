import { personIdOf } from '../../../../kernel/actor.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem } from '../../../../kernel/outcome.ts'
import { permits } from '../../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { understand } from '../../../../ui/form/understand/index.ts'
import { fillForm, shortDay, type Theirs } from '../../../../ui/index.ts'
import { answered } from '../answering.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { changeStudy, createStudy, newStudyId } from './actions.ts'
import { choosableFor, namesIn } from './choosable.ts'
import { contradictions, studyForm, typedStudy } from './form.ts'
import type { WholeStudy } from './model.ts'
import { StudyFormPage } from './pages/form.tsx'
import { StudiesPage } from './pages/list.tsx'
import { StudyPage } from './pages/study.tsx'
import { studyPersonChoices } from './people-choices.ts'
import { studiesFor, wholeStudy } from './queries.ts'
import { isEditable, isPartial, stateToday } from './rules.ts'

/** Finds the study of the address; for those who may not see it there is none. */
export const withStudy =
  (answer: (visit: Visit, study: WholeStudy) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const study = await wholeStudy(visit, visit.param('slug'))
    return study ? answer(visit, study) : missing
  }

const list = get(paths.studies(), may.read, async (visit) =>
  page(
    <StudiesPage
      frame={visit.frame}
      studies={await studiesFor(visit)}
      today={visit.today}
      verifies={permits(may.verify, visit.actor)}
    />,
  ),
)

function rightsIn(visit: Visit, study: WholeStudy) {
  const me = personIdOf(visit.actor)
  const people = study.people.map(({ id }) => id)
  const state = stateToday(study, visit.today)
  return {
    edits: isEditable(study),
    decides: state === 'requested' && permits(may.decide, visit.actor) && !isPartial(me, study, people),
    fetches: permits(may.fetch, visit.actor) && me !== undefined && people.includes(me),
    ends: state === 'approved',
    adds: isEditable(study) || (permits(may.decide, visit.actor) && state !== 'ended'),
  }
}

const show = get(
  paths.study(':slug'),
  may.read,
  withStudy(async (visit, study) => {
    const { frame } = visit
    const names = namesIn(await choosableFor(visit, visit.language))
    const rights = rightsIn(visit, study)
    const choices = rights.adds ? await studyPersonChoices(visit, study) : undefined
    const state = stateToday(study, visit.today)
    return page(<StudyPage form={fillForm(frame)} {...{ frame, study, state, names, rights, choices }} />)
  }),
)

const ask = get(paths.newStudy(), may.ask, async (visit) => {
  const { frame, language, today } = visit
  const begun = {
    form: 'anonymised',
    keep: 'courses',
    legalBasis: 'researchAct',
    endsOn: shortDay(today.add({ years: 1 })),
  }
  const choosable = await choosableFor(visit, language)
  return page(
    <StudyFormPage frame={frame} form={fillForm(frame, begun)} choosable={choosable} id={newStudyId()} />,
  )
})

/** What was typed as a study, or what is wrong with it. */
async function read(visit: Visit) {
  const { language, today } = visit
  const { typed } = await visit.sent()
  const choosable = await choosableFor(visit, language)
  const offer = {
    instruments: choosable.instruments.map(({ value }) => value),
    areas: choosable.areas.map(({ value }) => value),
  }
  const understood = understand(studyForm(today, offer), typed, language)
  const problems = understood.ok ? contradictions(understood.value, language) : understood.problems
  return {
    typed,
    choosable,
    wish: understood.ok && problems.length === 0 ? understood.value : undefined,
    problems,
  }
}

const create = post(paths.newStudy(), may.ask, async (visit) => {
  const { frame, language } = visit
  const { typed, choosable, wish, problems } = await read(visit)
  const id = String(typed.id ?? '')
  const back = (found: readonly Problem[]) =>
    again(<StudyFormPage form={fillForm(frame, typed, found)} {...{ frame, choosable, id }} />)
  if (!wish || !isUuid(id)) return back(problems)
  const done = ({ slug }: { slug: string }) => see(paths.study(slug), words(language).form.created)
  return answered(language, await createStudy(visit, id, wish), done, back)
})

const edit = get(
  paths.editStudy(':slug'),
  may.ask,
  withStudy(async (visit, study) => {
    if (!isEditable(study)) return see(paths.study(study.slug), words(visit.language).refusals.notNow)
    const choosable = await choosableFor(visit, visit.language)
    const form = fillForm(visit.frame, typedStudy(study))
    return page(<StudyFormPage frame={visit.frame} {...{ form, choosable, study }} />)
  }),
)

const change = post(
  paths.editStudy(':slug'),
  may.ask,
  withStudy(async (visit, study) => {
    const { frame, language } = visit
    const { version } = await visit.sent()
    const { typed, choosable, wish, problems } = await read(visit)
    const back = (found: readonly Problem[], theirs?: Theirs) => {
      const form = fillForm(frame, typed, found)
      const drawn = <StudyFormPage {...{ frame, form, choosable, theirs }} study={{ ...study, version }} />
      return theirs ? conflict(drawn) : again(drawn)
    }
    if (!wish) return back(problems)
    const done = () => see(paths.study(study.slug), words(language).form.saved)
    return answered(language, await changeStudy(visit, study.slug, wish, version), done, back)
  }),
)

/** Writing studies and looking at them. */
export const studyRoutes: readonly Route[] = [list, ask, create, edit, change, show]
