import type { Context } from '../../platform/actions/context.ts'
import type { Instrument } from './instruments/model.ts'
import { heldInstrument, heldInstruments } from './licensing/queries.ts'
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
