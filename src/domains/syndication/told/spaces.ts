import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { SpaceViews } from '../../activities/index.ts'
import type { PeopleViews } from '../../people/index.ts'

const rowQuery = (context: Context) =>
  tablesOf<SpaceViews & PeopleViews>(context)
    .selectFrom('spaces.known_space as s')
    .innerJoin('people.known_organisation as o', 'o.id', 's.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 's.municipality_id')
    .select(['s.id', 's.slug', 's.title', 's.kind', 's.summary', 's.how_to_borrow', 's.language', 's.genres'])
    .select(['s.place_name', 's.place_address', 's.access_points', 's.access_note', 's.price_ore'])
    .select(['s.price_unit', 's.is_bookable', 's.lat', 's.lon', 's.changed_at', 's.modified', 's.is_public'])
    .select(['s.owner_id', 'o.slug as owner_slug', 'o.name as owner_name'])
    .select(['s.municipality_id', 'm.slug as municipality_slug', 'm.name as municipality_name'])

/** A space with who lends it, as it is told to programs. */
export type ToldSpace = Awaited<ReturnType<ReturnType<typeof rowQuery>['executeTakeFirstOrThrow']>>

interface Which {
  readonly most: number
  readonly after?: string | undefined
}

/** The spaces everybody may see, by their identifiers: those after one, at most so many. */
export const toldSpaces = (context: Context, { most, after }: Which): Promise<ToldSpace[]> =>
  rowQuery(context)
    .where('s.is_public', '=', true)
    .$if(after !== undefined && isUuid(after), (query) => query.where('s.id', '>', after ?? ''))
    .orderBy('s.id')
    .limit(most)
    .execute()

/** One space everybody may see. */
export const toldSpace = (context: Context, slug: string): Promise<ToldSpace | undefined> =>
  rowQuery(context).where('s.is_public', '=', true).where('s.slug', '=', slug).executeTakeFirst()

/** Where a copy of all spaces has come to. */
interface Reached {
  readonly modified: bigint
  readonly id: string
}

/** Every space that was ever public, in the order of its last change. */
export const spaceChanges = (
  context: Context,
  seen: Reached | undefined,
  most: number,
): Promise<ToldSpace[]> =>
  rowQuery(context)
    .where('s.was_public', '=', true)
    .$if(seen !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('s.modified', 's.id'), '>', tuple(seen?.modified ?? 0n, seen?.id ?? '')),
      ),
    )
    .orderBy('s.modified')
    .orderBy('s.id')
    .limit(most)
    .execute()

/** When spaces are open: the minutes since midnight of each weekday, by space. */
export async function openingsOf(context: Context, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never[]>()
  const rows = await tablesOf<SpaceViews>(context)
    .selectFrom('spaces.known_opening')
    .select(['space_id', 'weekday', 'from_minute', 'to_minute'])
    .where('space_id', 'in', [...ids])
    .orderBy('weekday')
    .orderBy('from_minute')
    .execute()
  return Map.groupBy(rows, ({ space_id }) => space_id)
}
