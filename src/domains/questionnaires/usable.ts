import type { Context } from '../../platform/actions/context.ts'
import { remembered } from '../../platform/actions/remembered.ts'
import type { Instrument } from './instruments/model.ts'
import { heldEditions, heldInstrument, heldInstruments } from './licensing/queries.ts'
import { ownInstrument, ownInstruments } from './own/queries.ts'
import { slugIn } from './own/rules.ts'

/**
 * Everything that can be asked now: the newest version of each instrument that is licensed, worded in at least one language
 * (`languagesOf`) and not switched off, with the region's wording in it, and the region's own questionnaires that are in use.
 * Inside an action give `{ database: tx }`.
 */
export async function usableInstruments(context: Pick<Context, 'database'>): Promise<readonly Instrument[]> {
  const held = await heldInstruments(context)
  const own = await ownInstruments(context)
  return [...held.filter(({ standing }) => standing === 'ready').map(({ instrument }) => instrument), ...own]
}

/** The same, for pages: asked of the database only when something was done since. Never inside an action. */
export const usableNow = remembered(usableInstruments)

const editionsNow = remembered(async (context) => {
  const held = await heldEditions(context)
  return new Map(held.map(({ instrument }) => [`${instrument.id} ${instrument.version}`, instrument]))
})

/** As `instrumentShown`, for pages that show many. Never inside an action. */
export const instrumentShownNow = async (
  context: Context,
  id: string,
  version: number,
): Promise<Instrument | undefined> =>
  (await editionsNow(context)).get(`${id} ${version}`) ?? instrumentShown(context, id, version)

/**
 * One instrument with the wording the region may show, whether it is in use now or not: for showing what was once asked.
 * @returns undefined when there is no such instrument or version
 */
export async function instrumentShown(
  context: Pick<Context, 'database'>,
  id: string,
  version?: number,
): Promise<Instrument | undefined> {
  const slug = slugIn(id)
  if (slug !== undefined) return ownInstrument(context, slug, version)
  return (await heldInstrument(context, id, version))?.instrument
}
