import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, download, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { type KnownParticipant, knownParticipant } from '../identity/queries.ts'
import { basesInForce, controllerOf } from '../legal/queries.ts'
import { looksAt } from '../looks/queries.ts'
import { ownPaths } from '../own/paths.ts'
import { type OwnVisit, ownGet, ownPost } from '../own/visit.tsx'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { correct } from './actions.ts'
import { CorrectPage } from './correct-page.tsx'
import { exportedFile } from './export.ts'
import { typedCorrection, understandCorrection } from './form.ts'
import { DataPage } from './page.tsx'
import { everythingStored } from './stored.ts'

const withPerson =
  (answer: (visit: Visit, own: OwnVisit, person: KnownParticipant) => Promise<Reply>) =>
  async (visit: Visit, own: OwnVisit): Promise<Reply> => {
    const person = await knownParticipant(tablesOf<ParticipantTables>(visit), visit, own.participantId)
    return person ? answer(visit, own, person) : missing
  }

const shown = ownGet(
  ownPaths.data(':key'),
  withPerson(async (visit, own, person) => {
    const parts = await everythingStored(visit, person.id)
    const { name } = await controllerOf(visit, person.municipalityId)
    const responsible = (await basesInForce(visit, person.municipalityId)).get('course')?.responsible
    const looks = await looksAt(visit, person.id)
    return page(<DataPage frame={visit.frame} controller={name} {...{ own, parts, looks, responsible }} />)
  }),
)

const taken = ownGet(
  ownPaths.dataFile(':key'),
  withPerson(async (visit, _own, person) => {
    const { fileName } = wordsOf(visit.language).data
    return download(fileName, 'application/json; charset=utf-8', await exportedFile(visit, person))
  }),
)

function form(
  visit: Visit,
  own: OwnVisit,
  person: KnownParticipant,
  typed: Typed,
  problems: readonly Problem[],
) {
  const asksYear = person.identity.birthYear !== null
  return { frame: visit.frame, own, asksYear, form: fillForm(visit.frame, typed, problems) }
}

const opened = ownGet(
  ownPaths.correct(':key'),
  withPerson(async (visit, own, person) =>
    page(<CorrectPage {...form(visit, own, person, typedCorrection(person), [])} version={person.version} />),
  ),
)

const saved = ownPost(
  ownPaths.correct(':key'),
  withPerson(async (visit, own, person) => {
    const { typed, version } = await visit.sent()
    const years = { asksYear: person.identity.birthYear !== null, thisYear: visit.today.year }
    const read = understandCorrection(typed, visit.language, years)
    if (!read.ok)
      return again(<CorrectPage {...form(visit, own, person, typed, read.problems)} version={version} />)
    const outcome = await correct(visit, person.id, read.value, version)
    if (outcome.ok) return see(own.path('data'), wordsOf(visit.language).data.saved)
    if (outcome.refusal.kind !== 'stale') return missing
    const theirs = { fields: outcome.refusal.current, version: outcome.refusal.version }
    return conflict(
      <CorrectPage {...form(visit, own, person, typed, [])} version={version} theirs={theirs} />,
    )
  }),
)

/** What is stored about a participant: see, take along, correct. */
export const dataRoutes: readonly Route[] = [shown, taken, opened, saved]
