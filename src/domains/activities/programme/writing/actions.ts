import { sql } from 'kysely'
import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import { type Place, permits } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { announce } from '../../../../platform/events/announce.ts'
import { takeSlug } from '../../parts/slug.ts'
import type { ActivityTables } from '../../tables.ts'
import type { ProgrammeChanged } from '../events.ts'
import { keepActivity, type ProgrammeTx, raiseSequence } from '../keeping/activity.ts'
import { keepDates } from '../keeping/dates.ts'
import type { ActivityFields } from '../model.ts'
import { placeOfWriting } from '../place.ts'
import { may } from '../policy.ts'
import { columnsOf } from './columns.ts'

export type WritingRefusal = 'alreadyDone' | 'notYours' | 'municipalityFixed'

/** Locks an activity and says what it belongs to for those who write it. */
export const lockedWriting =
  (id: string) =>
  async (tx: ProgrammeTx): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('programme.activity')
      .select(['owner_id', 'project_id'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && placeOfWriting(tx, { ownerId: row.owner_id, projectId: row.project_id ?? undefined })
  }

export const activityDeed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.edit,
  place: lockedWriting(id),
  subject: { kind: 'programme.activity', id },
  detail,
})

/** Where an activity is shown: in its municipality, and in those that said yes to be hosts too. */
export const keepShownIn = (tx: ProgrammeTx, id: string) =>
  sql`update programme.activity a set shown_in = array[a.municipality_id] || coalesce((select array_agg(h.municipality_id)
    from programme.co_host h where h.activity_id = a.id and h.state = 'yes' and h.municipality_id <> a.municipality_id), '{}')
    where a.id = ${id}`.execute(tx)

/** Begins an activity as a draft. Sending the form twice begins it once. */
export const beginActivity = (context: Context, id: string, activity: ActivityFields, copiedFrom?: string) =>
  perform<ActivityTables, string, WritingRefusal>(
    context,
    {
      permission: may.edit,
      place: (tx) => placeOfWriting(tx, activity),
      subject: { kind: 'programme.activity', id },
      detail: { title: activity.title, ...(copiedFrom ? { copiedFrom } : {}) },
    },
    async (tx) => {
      const begun = await tx
        .insertInto('programme.activity')
        .values({
          ...{ id, slug: await takeSlug(tx, 'programme.activity', activity.title) },
          ...columnsOf(activity),
          shown_in: [activity.municipalityId],
          ...{ written_by: personIdOf(context.actor) ?? null, copied_from: copiedFrom ?? null },
          created_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!begun) return refused('alreadyDone')
      await keepDates(tx, context, { id, plan: activity.plan, wasPublic: false })
      await keepActivity(tx, id)
      return done(id)
    },
  )

const isElsewhere = (
  now: { readonly place_name: string; readonly place_address: string },
  activity: ActivityFields,
): boolean => now.place_name !== activity.placeName || now.place_address !== activity.placeAddress

interface Told {
  readonly calledOff: readonly string[]
  readonly retimed: readonly string[]
  /** Whether everything is somewhere else. */
  readonly isElsewhere: boolean
}

/** Tells what became of the dates: those called off and those at another time one by one, another place for all. */
async function tell(tx: ProgrammeTx, context: Context, activityId: string, told: Told) {
  const say = (content: Omit<ProgrammeChanged, 'activityId' | 'reason'>) =>
    announce(tx as never, context, {
      name: 'programme.changed',
      content: { activityId, reason: '', ...content },
    })
  for (const occurrenceId of told.calledOff) await say({ occurrenceId, what: 'cancelled' })
  if (told.isElsewhere) await say({ occurrenceId: null, what: 'moved' })
  else for (const occurrenceId of told.retimed) await say({ occurrenceId, what: 'moved' })
  await say({ occurrenceId: null, what: 'dates' })
}

/** Rewrites an activity. Its dates follow: those that stay keep who they are. */
export const rewriteActivity = (context: Context, id: string, version: number, activity: ActivityFields) =>
  perform<ActivityTables, string, WritingRefusal>(
    context,
    activityDeed(id, { title: activity.title }),
    async (tx): Promise<Outcome<string, WritingRefusal>> => {
      const now = await tx
        .selectFrom('programme.activity')
        .select(['version', 'state', 'municipality_id', 'place_name', 'place_address', 'first_public_at'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      const place = await placeOfWriting(tx, activity)
      if (!place || !permits(may.edit, context.actor, place)) return refused('notYours')
      if (now.state !== 'draft' && now.municipality_id !== activity.municipalityId)
        return refused('municipalityFixed')
      const writtenBy = personIdOf(context.actor) ?? null
      await tx
        .updateTable('programme.activity')
        .set({ ...columnsOf(activity), written_by: writtenBy, version: version + 1 })
        .where('id', '=', id)
        .execute()
      await keepShownIn(tx, id)
      const wasPublic = now.first_public_at !== null
      const kept = await keepDates(tx, context, { id, plan: activity.plan, wasPublic })
      const hasMoved = wasPublic && isElsewhere(now, activity)
      if (hasMoved) await raiseSequence(tx, context, id)
      await keepActivity(tx, id)
      if (wasPublic) await tell(tx, context, id, { ...kept, isElsewhere: hasMoved })
      return done(id)
    },
  )
