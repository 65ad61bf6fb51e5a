import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import type { Plan } from '../model.ts'
import { type LaidDate, layPlan } from '../plan.ts'
import type { ProgrammeTx } from './activity.ts'

interface Kept {
  readonly id: string
  readonly plan_key: string
  readonly starts_at: Temporal.Instant
  readonly ends_at: Temporal.Instant
  readonly all_day: boolean
  readonly state: string
  readonly moved_from: Temporal.Instant | null
}

/** A new date; what it carries of its activity is filled by `keepActivity`. */
async function addDates(
  tx: ProgrammeTx,
  { now }: Context,
  activityId: string,
  laid: readonly LaidDate[],
  idOf: (date: LaidDate) => string,
): Promise<void> {
  for (const date of laid)
    await sql`insert into programme.occurrence (id, kind, activity_id, plan_key, starts_at, ends_at, all_day, modified_at, slug, title, summary,
        language, place_name, place_address, municipality_id, shown_in, owner_id, genres, access, price_ore, takes_sign_ups, is_public)
      select ${idOf(date)}::uuid, 'activity', a.id, ${date.key}, ${date.starts}::timestamptz, ${date.ends}::timestamptz, ${date.allDay}, ${now}::timestamptz, a.slug, a.title, a.summary,
        a.language, a.place_name, a.place_address, a.municipality_id, a.shown_in, a.owner_id, a.genres, '{}', a.price_ore, a.takes_sign_ups, false
      from programme.activity a where a.id = ${activityId}`.execute(tx)
}

const sameTimes = (kept: Kept, date: LaidDate): boolean =>
  kept.starts_at.equals(date.starts) && kept.ends_at.equals(date.ends) && kept.all_day === date.allDay

/** A date that stays in the plan gets the times of the plan, unless it was moved by itself. */
async function retime(tx: ProgrammeTx, { now }: Context, kept: Kept, date: LaidDate): Promise<boolean> {
  if (kept.moved_from !== null || sameTimes(kept, date)) return false
  await tx
    .updateTable('programme.occurrence')
    .set((eb) => ({
      ...{ starts_at: date.starts, ends_at: date.ends, all_day: date.allDay, modified_at: now },
      sequence: eb('sequence', '+', 1),
    }))
    .where('id', '=', kept.id)
    .execute()
  return true
}

/**
 * A date that is not in the plan any more: never shown, it goes; seen by somebody, it is called off and stays to be seen. Should the plan
 * have the day again, that is another date.
 */
async function takeOut(tx: ProgrammeTx, { now }: Context, kept: Kept, wasPublic: boolean): Promise<boolean> {
  const isOver = Temporal.Instant.compare(kept.ends_at, now) < 0
  if (wasPublic && (isOver || kept.plan_key.startsWith('out '))) return false
  if (!wasPublic) await tx.deleteFrom('programme.occurrence').where('id', '=', kept.id).execute()
  else
    await tx
      .updateTable('programme.occurrence')
      .set((eb) => ({
        ...{ state: 'cancelled', plan_key: `out ${kept.id}`, modified_at: now },
        sequence: eb('sequence', '+', 1),
      }))
      .where('id', '=', kept.id)
      .execute()
  return true
}

export interface DatesKept {
  /** Whether any date is another than before. */
  readonly changed: boolean
  /** Dates that people knew of and that are called off now. */
  readonly calledOff: readonly string[]
  /** Dates to come that have other times than before. */
  readonly retimed: readonly string[]
}

/**
 * Makes the dates of an activity follow its plan. Dates that stay keep who they are, so that calendars and sign-ups keep them.
 * @param wasPublic whether somebody can have seen them
 */
export async function keepDates(
  tx: ProgrammeTx,
  context: Context,
  activity: { readonly id: string; readonly plan: Plan; readonly wasPublic: boolean },
  idOf: (date: LaidDate) => string = () => randomUUID(),
): Promise<DatesKept> {
  const laid = layPlan(activity.plan)
  const kept: readonly Kept[] = await tx
    .selectFrom('programme.occurrence')
    .select(['id', 'plan_key', 'starts_at', 'ends_at', 'all_day', 'state', 'moved_from'])
    .where('activity_id', '=', activity.id)
    .forUpdate()
    .execute()
  const planned = new Map(laid.map((date) => [date.key, date]))
  const known = new Set(kept.map(({ plan_key }) => plan_key))
  const calledOff: string[] = []
  const retimed: string[] = []
  let changed = false
  for (const one of kept) {
    const date = planned.get(one.plan_key)
    const isOther = date
      ? await retime(tx, context, one, date)
      : await takeOut(tx, context, one, activity.wasPublic)
    changed ||= isOther
    if (date && isOther && Temporal.Instant.compare(date.ends, context.now) > 0) retimed.push(one.id)
    if (!date && isOther && activity.wasPublic && one.state !== 'cancelled') calledOff.push(one.id)
  }
  const added = laid.filter(({ key }) => !known.has(key))
  await addDates(tx, context, activity.id, added, idOf)
  return { changed: changed || added.length > 0, calledOff, retimed }
}
