import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { again, page, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, shortDay } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { setBasis } from './actions.ts'
import { understandBasis } from './form.ts'
import type { LegalBasis } from './model.ts'
import { NewBasisPage } from './new-page.tsx'
import { BasesPage } from './page.tsx'
import { placesOf, seesAll } from './places.ts'
import { basesOf } from './queries.ts'
import { stateOf } from './rules.ts'

async function listed(visit: Visit) {
  const places = await placesOf(visit)
  const all: LegalBasis[] = await basesOf(
    visit,
    places.map(({ id }) => id),
  )
  const bases = all.map((basis) => ({ ...basis, state: stateOf(basis, all, visit.today) }))
  const maySet = mayPermit(may['basis.set'], visit.actor)
  return <BasesPage frame={visit.frame} bases={bases} places={places} maySet={maySet} />
}

async function formPage(visit: Visit, typed: Typed, problems: readonly Problem[] = []) {
  const places = await placesOf(visit)
  const form = fillForm(visit.frame, typed, problems)
  return <NewBasisPage frame={visit.frame} form={form} places={places} forRegion={seesAll(visit)} />
}

async function write(visit: Visit) {
  const { typed } = await visit.sent()
  const read = understandBasis(typed, visit.language)
  if (!read.ok) return again(await formPage(visit, typed, read.problems))
  const outcome = await setBasis(visit, read.value)
  const { bases, refusals } = wordsOf(visit.language).work
  if (outcome.ok) return see(paths.bases(), bases.saved)
  if (outcome.refusal.kind !== 'refused') return refusedEntry
  const field = outcome.refusal.reason === 'notOnTask' ? 'basis' : 'from'
  return again(await formPage(visit, typed, [{ field, text: refusals[outcome.refusal.reason] }]))
}

/** On what ground participants' data are used. */
export const basisRoutes: readonly Route[] = [
  get(paths.bases(), may['data.read'], async (visit) => page(await listed(visit))),
  get(paths.newBasis(), may['basis.set'], async (visit) =>
    page(await formPage(visit, { basis: 'consent', from: shortDay(visit.today) })),
  ),
  post(paths.newBasis(), may['basis.set'], write),
]
