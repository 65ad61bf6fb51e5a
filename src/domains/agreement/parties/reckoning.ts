import type { Context } from '../../../platform/actions/context.ts'
import type { Agreement } from '../lifecycle/model.ts'
import type { Reckoning as Asked } from './form.ts'
import type { Reckoned } from './pages/leave.tsx'
import { dayWithin, type Party, partiesOf, partiesOn, populationOn } from './queries.ts'
import { splitWithout } from './split.ts'

/** What came of looking at a split. */
export type Reckoning =
  | { readonly kind: 'reckoned'; readonly reckoned: Reckoned }
  | { readonly kind: 'noPopulation' }
  | { readonly kind: 'unread' }

/** Splits an amount among the parties with and without the one that leaves, by the population of a chosen day. */
export async function reckonDeparture(
  context: Context,
  agreement: Agreement,
  leaving: Party,
  { amount, populationDay }: Asked,
): Promise<Reckoning> {
  const all = await partiesOf(context, agreement.id)
  const day = leaving.to ?? dayWithin(context.today, agreement)
  const inIt = all.filter((party) => party.id === leaving.id || partiesOn([party], day).length > 0)
  const codes = inIt.flatMap(({ municipalityCode }) => (municipalityCode ? [municipalityCode] : []))
  const population = await populationOn(context, populationDay, codes)
  const counted = inIt.flatMap(({ id, name, municipalityCode }) => {
    const known = population.get(municipalityCode ?? '')
    return known ? [{ id, name, inhabitants: known.inhabitants, known }] : []
  })
  const [first] = counted
  if (!first) return { kind: 'noPopulation' }
  const notCounted = inIt.filter(({ id }) => !counted.some((one) => one.id === id)).map(({ name }) => name)
  const { onDay, source } = first.known
  const departure = splitWithout(amount, counted, leaving.id)
  return { kind: 'reckoned', reckoned: { departure, amount, onDay, source, notCounted } }
}
