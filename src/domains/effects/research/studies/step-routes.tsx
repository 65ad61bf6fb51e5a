import { personIdOf } from '../../../../kernel/actor.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem } from '../../../../kernel/outcome.ts'
import { again, download, missing, page, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { understand } from '../../../../ui/form/understand/index.ts'
import { fillForm } from '../../../../ui/index.ts'
import { answered, pressed } from '../answering.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { addPerson, removePerson, requestData } from './actions.ts'
import { choosableFor, namesIn } from './choosable.ts'
import { decide, endStudy } from './deciding.ts'
import { fetchData } from './fetching.ts'
import { decisionForm } from './form.ts'
import type { WholeStudy } from './model.ts'
import { DecidePage } from './pages/decide.tsx'
import { anonymousSetsBefore } from './queries.ts'
import { withStudy } from './routes.tsx'

/** A button on the page of a study that does one thing to it and comes back. */
const button = (
  path: (slug: string) => string,
  act: typeof requestData | typeof endStudy,
  said: 'requestedFlash' | 'ended',
): Route =>
  post(
    path(':slug'),
    may.ask,
    withStudy(async (visit, { slug }) =>
      pressed(visit.language, await act(visit, slug), paths.study(slug), words(visit.language).study[said]),
    ),
  )

const request = button(paths.request, requestData, 'requestedFlash')
const end = button(paths.end, endStudy, 'ended')

async function decidePage(visit: Visit, study: WholeStudy, typed = {}, problems: readonly Problem[] = []) {
  const names = namesIn(await choosableFor(visit, visit.language))
  const earlier = await anonymousSetsBefore(visit, study.id)
  const form = fillForm(visit.frame, typed, problems)
  return <DecidePage frame={visit.frame} {...{ form, study, names, earlier }} />
}

const weigh = get(
  paths.decide(':slug'),
  may.decide,
  withStudy(async (visit, study) => {
    if (study.state === 'requested') return page(await decidePage(visit, study))
    return see(paths.study(study.slug), words(visit.language).refusals.notNow)
  }),
)

const settle = post(
  paths.decide(':slug'),
  may.decide,
  withStudy(async (visit, study) => {
    const { language } = visit
    const { typed } = await visit.sent()
    const back = async (problems: readonly Problem[]) =>
      again(await decidePage(visit, study, typed, problems))
    const read = understand(decisionForm, typed, language)
    if (!read.ok) return back(read.problems)
    const { approved, refused } = words(language).decide
    const said = read.value.answer === 'approve' ? approved : refused
    const outcome = await decide(visit, study.slug, read.value)
    return answered(language, outcome, () => see(paths.study(study.slug), said), back)
  }),
)

const add = post(
  paths.addPerson(':slug'),
  may.ask,
  withStudy(async (visit, { slug }) => {
    const { typed } = await visit.sent()
    const person = String(typed.person ?? '')
    if (!isUuid(person)) return see(paths.study(slug))
    const outcome = await addPerson(visit, slug, person)
    return pressed(visit.language, outcome, paths.study(slug), words(visit.language).study.added)
  }),
)

const remove = post(
  paths.removePerson(':slug', ':person'),
  may.ask,
  withStudy(async (visit, { slug }) => {
    const person = visit.param('person')
    if (!isUuid(person)) return missing
    const outcome = await removePerson(visit, slug, person)
    const next = person === personIdOf(visit.actor) ? paths.studies() : paths.study(slug)
    return pressed(visit.language, outcome, next, words(visit.language).study.removed)
  }),
)

const fetchIt = post(
  paths.download(':slug'),
  may.fetch,
  withStudy(async (visit, { slug }) =>
    answered(
      visit.language,
      await fetchData(visit, slug),
      ({ name, bytes }) => download(name, 'application/zip', bytes),
      ([problem]) => see(paths.study(slug), problem?.text),
    ),
  ),
)

/** What happens to a study: asked for, decided, fetched, ended; who takes part. */
export const stepRoutes: readonly Route[] = [request, weigh, settle, add, remove, end, fetchIt]
