import type { Insertable, Transaction } from 'kysely'
import type { ActivityTables } from '../../src/domains/activities/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { making } from './activities/making.ts'
import { moving } from './activities/moving.ts'
import type { SeededCommunity } from './activities/shape.ts'
import { sounding } from './activities/sounding.ts'
import { strengths } from './activities/strengths.ts'
import { organisations } from './organisations.ts'

type Tx = Transaction<ActivityTables>

const all = [...making, ...sounding, ...moving]

const idOf = (index: number): string =>
  `00000000-0000-4000-8000-00000009${String(index + 1).padStart(4, '0')}`

/** The communities of the example data by the end of their address. */
export const communityIds: ReadonlyMap<string, string> = new Map(
  all.map(({ slug }, index) => [slug, idOf(index)]),
)

const rowOf = (
  context: Context,
  community: SeededCommunity,
  index: number,
): Insertable<ActivityTables['activities.community']> => {
  const [rhythm, weekdays, starts, ends] = community.when
  const agreed = community.coHosts?.flatMap(([name, state]) => (state === 'yes' ? [organisations[name]] : []))
  return {
    ...{ id: idOf(index), slug: community.slug, title: community.title, summary: community.summary },
    description: community.description ?? '',
    genres: [...community.genres],
    area_key: community.area ?? null,
    owner_id: organisations[community.owner],
    municipality_id: organisations[community.municipality],
    shown_in: [organisations[community.municipality], ...(agreed ?? [])],
    place_name: community.place[0],
    place_address: community.place[1] ?? '',
    ...{ rhythm, weekdays: [...weekdays], starts_at: starts ?? null, ends_at: ends ?? null },
    when_note: community.note ?? '',
    openness: community.openness ?? 'dropIn',
    welcome: (community.welcome ?? []).join('\n'),
    languages: [...(community.languages ?? (['da'] as const))],
    access_points: JSON.stringify(community.access ?? {}),
    access_note: community.accessNote ?? '',
    price_ore: (community.price ?? 0n) * 100n,
    price_note: community.priceNote ?? '',
    contact_function: community.contact,
    bridge_id: community.bridge?.id ?? null,
    bridge_agreed_at: community.bridge && !community.bridgeWaits ? context.now : null,
    offers_buddy: community.buddy ?? false,
    language: community.language ?? 'da',
    state: community.state ?? 'published',
    created_at: context.now,
  }
}

async function seedCoHosts(tx: Tx, context: Context, community: SeededCommunity, index: number) {
  for (const [name, state] of community.coHosts ?? [])
    await tx
      .insertInto('activities.co_host')
      .values({
        community_id: idOf(index),
        municipality_id: organisations[name],
        state,
        asked_at: context.now,
        answered_at: state === 'asked' ? null : context.now,
      })
      .execute()
}

async function seedStrengths(tx: Tx): Promise<void> {
  for (const municipality_id of new Set(strengths.map(([name]) => organisations[name])))
    await tx.insertInto('activities.profile').values({ municipality_id }).execute()
  await tx
    .insertInto('activities.strength')
    .values(
      strengths.map(([name, genre, said_da, said_en]) => ({
        ...{ municipality_id: organisations[name], genre, said_da, said_en },
      })),
    )
    .execute()
}

/** Communities and what municipalities are good at: real places; everything told about them is made up. */
export async function seedActivities(context: Context): Promise<void> {
  await tablesOf<ActivityTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const [index, community] of all.entries()) {
        await tx
          .insertInto('activities.community')
          .values(rowOf(context, community, index))
          .execute()
        await seedCoHosts(tx, context, community, index)
      }
      await seedStrengths(tx)
    })
}
