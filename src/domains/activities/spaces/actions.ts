import type { Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { type Place, permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOf } from '../../people/index.ts'
import { nextSpaceStates, type SpaceFields, type SpaceState, type Span, type Week } from './model.ts'
import { may } from './policy.ts'
import { takeSlug } from './slug.ts'
import type { SpaceTables, SpaceTx } from './tables.ts'

export type SpaceRefusal = 'alreadyDone' | 'notYours' | 'cannotMove'

const placeOfOwner = (tx: Kysely<SpaceTables>, ownerId: string): Promise<Place | undefined> =>
  placeOf(tx as never, ownerId)

/** Locks a space and says what it belongs to. */
export const lockedSpace =
  (id: string) =>
  async (tx: SpaceTx): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('spaces.space')
      .select('owner_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && placeOfOwner(tx, row.owner_id)
  }

export const spaceDeed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.edit,
  place: lockedSpace(id),
  subject: { kind: 'spaces.space', id },
  detail,
})

const columnsOf = (space: SpaceFields) => ({
  ...{ title: space.title, kind: space.kind, summary: space.summary, contents: space.contents },
  how_to_borrow: space.howToBorrow,
  genres: [...space.genres],
  ...{ owner_id: space.ownerId, municipality_id: space.municipalityId },
  ...{ place_name: space.placeName, place_address: space.placeAddress },
  access_points: JSON.stringify(space.accessPoints),
  access_note: space.accessNote,
  room_for: space.roomFor ?? null,
  ...{ price_ore: space.price, price_unit: space.priceUnit, price_note: space.priceNote },
  closed_on_holidays: space.closedOnHolidays,
  language: space.language,
  is_bookable: space.isBookable,
  host_id: space.hostId ?? null,
})

async function writeWeek(tx: SpaceTx, id: string, week: Week): Promise<void> {
  await tx.deleteFrom('spaces.opening').where('space_id', '=', id).execute()
  const rows = week.flatMap((spans, index) =>
    spans.map(({ from, to }) => ({ space_id: id, weekday: index + 1, from_minute: from, to_minute: to })),
  )
  if (rows.length > 0) await tx.insertInto('spaces.opening').values(rows).execute()
}

/** Begins a space as a draft. Sending the form twice begins it once. */
export const beginSpace = (context: Context, id: string, space: SpaceFields) =>
  perform<SpaceTables, string, SpaceRefusal>(
    context,
    {
      permission: may.edit,
      place: (tx) => placeOfOwner(tx, space.ownerId),
      subject: { kind: 'spaces.space', id },
      detail: { title: space.title },
    },
    async (tx) => {
      const slug = await takeSlug(tx, space.title)
      const begun = await tx
        .insertInto('spaces.space')
        .values({ id, slug, ...columnsOf(space), created_at: context.now, changed_at: context.now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!begun) return refused('alreadyDone')
      await writeWeek(tx, id, space.week)
      return done(id)
    },
  )

export const rewriteSpace = (context: Context, id: string, version: number, space: SpaceFields) =>
  perform<SpaceTables, string, SpaceRefusal>(
    context,
    spaceDeed(id, { title: space.title }),
    async (tx): Promise<Outcome<string, SpaceRefusal>> => {
      const now = await tx
        .selectFrom('spaces.space')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      const place = await placeOfOwner(tx, space.ownerId)
      if (!place || !permits(may.edit, context.actor, place)) return refused('notYours')
      await tx
        .updateTable('spaces.space')
        .set({ ...columnsOf(space), changed_at: context.now, version: version + 1 })
        .where('id', '=', id)
        .execute()
      await writeWeek(tx, id, space.week)
      return done(id)
    },
  )

/** Shows a space, or closes it. */
export const moveSpace = (context: Context, id: string, to: SpaceState) =>
  perform<SpaceTables, SpaceState, SpaceRefusal>(
    context,
    spaceDeed(id, { to }),
    async (tx): Promise<Outcome<SpaceState, SpaceRefusal>> => {
      const now = await tx.selectFrom('spaces.space').select('state').where('id', '=', id).executeTakeFirst()
      if (!now) return absent
      if (now.state === to) return done(to)
      if (!nextSpaceStates[now.state].includes(to)) return refused('cannotMove')
      await tx
        .updateTable('spaces.space')
        .set((eb) => ({
          state: to,
          was_public: true,
          changed_at: context.now,
          version: eb('version', '+', 1),
        }))
        .where('id', '=', id)
        .execute()
      return done(to)
    },
  )

/** Says how one day is, or that it is like others again. */
export const setExceptionalDay = (
  context: Context,
  id: string,
  day: Day,
  said: { readonly span: Span | undefined; readonly note: string } | 'asUsual',
) =>
  perform<SpaceTables, string, SpaceRefusal>(context, spaceDeed(id, { day: day.toString() }), async (tx) => {
    await tx
      .deleteFrom('spaces.opening_exception')
      .where('space_id', '=', id)
      .where('on_day', '=', day)
      .execute()
    if (said !== 'asUsual')
      await tx
        .insertInto('spaces.opening_exception')
        .values({
          ...{ space_id: id, on_day: day, note: said.note },
          ...{ from_minute: said.span?.from ?? null, to_minute: said.span?.to ?? null },
        })
        .execute()
    await tx.updateTable('spaces.space').set({ changed_at: context.now }).where('id', '=', id).execute()
    return done(id)
  })
