import type { Transaction } from 'kysely'
import { momentAt, readSpans } from '../../src/domains/activities/spaces/hours.ts'
import type { SpaceTables } from '../../src/domains/activities/spaces/tables.ts'
import { keepUntil, noNeeds, registerParticipant, sealFor } from '../../src/domains/participants/index.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { organisations } from './organisations.ts'
import { rooms } from './spaces/rooms.ts'
import type { SeededSpace } from './spaces/shape.ts'
import { stages } from './spaces/stages.ts'

type Tx = Transaction<SpaceTables>

const all = [...rooms, ...stages]

const idOf = (index: number): string =>
  `00000000-0000-4000-8000-00000097${String(index + 1).padStart(4, '0')}`

/** The spaces of the example data by the end of their address. */
export const spaceIds: ReadonlyMap<string, string> = new Map(
  all.map(({ slug }, index) => [slug, idOf(index)]),
)

async function seedHours(tx: Tx, context: Context, space: SeededSpace, id: string): Promise<void> {
  for (const [days, hours] of space.hours ?? [])
    for (const weekday of days)
      for (const { from, to } of readSpans(hours) ?? [])
        await tx
          .insertInto('spaces.opening')
          .values({ space_id: id, weekday, from_minute: from, to_minute: to })
          .execute()
  for (const [inDays, hours, note] of space.days ?? []) {
    const [span] = readSpans(hours) ?? []
    const on_day = context.today.add({ days: inDays })
    await tx
      .insertInto('spaces.opening_exception')
      .values({ space_id: id, on_day, from_minute: span?.from ?? null, to_minute: span?.to ?? null, note })
      .execute()
  }
}

async function seedSpace(tx: Tx, context: Context, space: SeededSpace, id: string): Promise<void> {
  const [price = 0n, unit = 'hour', note = ''] = space.price ?? []
  await tx
    .insertInto('spaces.space')
    .values({
      ...{ id, slug: space.slug, title: space.title, kind: space.kind, summary: space.summary },
      ...{
        contents: (space.contents ?? []).join('\n'),
        how_to_borrow: space.borrow,
        genres: [...space.genres],
      },
      ...{ owner_id: organisations[space.owner], municipality_id: organisations[space.municipality] },
      ...{ place_name: space.place[0], place_address: space.place[1] ?? '' },
      ...{ access_points: JSON.stringify(space.access ?? {}), access_note: space.accessNote ?? '' },
      ...{ room_for: space.roomFor ?? null, closed_on_holidays: !space.openOnHolidays },
      ...{ price_ore: price * 100n, price_unit: unit, price_note: note },
      ...{ is_bookable: space.host !== undefined, host_id: space.host?.id ?? null },
      ...{ state: space.state ?? 'published', was_public: space.state !== 'draft' },
      ...{ created_at: context.now, changed_at: context.now },
    })
    .execute()
  await seedHours(tx, context, space, id)
}

const asking: readonly {
  readonly name: string
  readonly email: string
  readonly inDays: number
  readonly state: 'asked' | 'confirmed'
  readonly purpose: string
}[] = [
  {
    ...{ name: 'Freja Strandby', email: 'freja@borger.example', inDays: 8, state: 'asked' },
    purpose: 'Første koncert med vores band. Vi er fem og kommer med egne forstærkere.',
  },
  {
    ...{ name: 'Malik Sundahl', email: 'malik@borger.example', inDays: 9, state: 'confirmed' },
    purpose: 'Oplæsning af digte fra skriveværkstedet.',
  },
]

/** Two people would like the small stage; the house knows who they are, nobody else does. */
async function seedBookings(tx: Tx, context: Context): Promise<void> {
  const spaceId = spaceIds.get('lille-scene-i-toldkammeret') ?? ''
  const { number } = await tx
    .selectFrom('spaces.space')
    .select('number')
    .where('id', '=', spaceId)
    .executeTakeFirstOrThrow()
  for (const [index, { name, email, inDays, state, purpose }] of asking.entries()) {
    const id = `00000000-0000-4000-8000-00000098000${index + 1}`
    const identity = { name, email, phone: null, birthYear: null, needs: noNeeds }
    const participantId = await registerParticipant(tx as never, context, {
      ...{ identity, language: 'da', municipalityId: organisations.helsingoer, way: 'self' },
    })
    const day = context.today.add({ days: inDays })
    const spot = { column: 'spaces.booking.purpose_sealed', row: id }
    await tx
      .insertInto('spaces.booking')
      .values({
        ...{ id, space_id: spaceId, space_number: number, participant_id: participantId, state },
        ...{ starts: momentAt(day, 1080), ends: momentAt(day, 1260) },
        ...{ asked_at: context.now, changed_at: context.now, sequence: state === 'asked' ? 0 : 1 },
        purpose_sealed: (await sealFor(tx as never, context, participantId, spot, purpose)) ?? null,
      })
      .execute()
    await keepUntil(tx as never, participantId, id, day)
  }
}

/** Rooms and gear in the nine municipalities, with their hours, and two requests. */
export async function seedSpaces(context: Context): Promise<void> {
  await tablesOf<SpaceTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const [index, space] of all.entries()) await seedSpace(tx, context, space, idOf(index))
      await seedBookings(tx, context)
    })
}
