import { sql } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { coursePaths } from '../../courses/index.ts'
import { projectPaths } from '../../projects/index.ts'
import { paths as activityPaths } from '../paths.ts'
import { paths as programmePaths } from '../programme/paths.ts'
import { paths as spacePaths } from '../spaces/paths.ts'
import type { Offer, OfferKind, Pathway, Step } from './model.ts'
import type { PathwayDb, PathwayTables } from './tables.ts'

const dbOf = (context: Pick<Context, 'database'>): PathwayDb => tablesOf<PathwayTables>(context)

const pageOf: Readonly<Record<OfferKind, (slug: string) => string>> = {
  community: activityPaths.community,
  space: spacePaths.space,
  activity: programmePaths.activity,
  course: coursePaths.course,
  project: projectPaths.project,
}

/** Where the page of an offer lies. */
const offerPath = (kind: OfferKind, slug: string): string => pageOf[kind](slug)

/** What an address of ours is the page of; with or without host, in Danish or English. */
export function readAddress(
  typed: string,
  origin: string,
): { readonly kind: OfferKind; readonly slug: string } | undefined {
  const plain = typed
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
  const path = (plain.startsWith(origin) ? plain.slice(origin.length) : plain).replace(/^\/en(?=\/)/, '')
  for (const [kind, page] of Object.entries(pageOf)) {
    const slug = path.slice(page('').length)
    if (path.startsWith(page('')) && /^[a-z0-9-]{1,90}$/.test(slug)) return { kind: kind as OfferKind, slug }
  }
  return undefined
}

/** The public offer with an address. */
export async function offerAt(
  context: Context,
  { kind, slug }: { readonly kind: OfferKind; readonly slug: string },
): Promise<string | undefined> {
  const row = await dbOf(context)
    .selectFrom('pathways.offer')
    .select('id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .where('is_public', '=', true)
    .executeTakeFirst()
  return row?.id
}

const stepRows = (tables: PathwayDb, pathwayIds: readonly string[]) =>
  tables
    .selectFrom('pathways.step as s')
    .leftJoin('pathways.offer as o', (join) =>
      join.onRef('o.kind', '=', 's.kind').onRef('o.id', '=', 's.subject_id'),
    )
    .leftJoin('people.known_organisation as m', 'm.id', 'o.municipality_id')
    .select(['s.pathway_id', 's.number', 's.level', 's.kind', 's.subject_id', 's.note'])
    .select(['o.slug', 'o.title', 'o.is_public', 'o.is_open', 'm.name as place'])
    .where('s.pathway_id', 'in', [...pathwayIds])
    .orderBy('s.number')
    .execute()

type StepRow = Awaited<ReturnType<typeof stepRows>>[number]

const offerOf = ({ kind, subject_id, slug, title, place, is_public, is_open }: StepRow): Offer | undefined =>
  slug === null || title === null
    ? undefined
    : {
        ...{ kind, id: subject_id, title, place: place ?? '', path: offerPath(kind, slug) },
        ...{ isPublic: is_public ?? false, isOpen: is_open ?? false },
      }

const stepFrom = (row: StepRow): Step => ({
  ...{ number: row.number, level: row.level, note: row.note, offer: offerOf(row) },
})

const pathwayRows = (tables: PathwayDb) =>
  tables
    .selectFrom('pathways.pathway as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .selectAll('p')
    .select(['o.slug as owner_slug', 'o.name as owner_name'])
    .orderBy('p.title_key')
    .orderBy('p.id')

type Rows = ReturnType<typeof pathwayRows>

async function pathwaysFrom(tables: PathwayDb, query: Rows): Promise<Pathway[]> {
  const rows = await query.limit(200).execute()
  if (rows.length === 0) return []
  const steps = await stepRows(
    tables,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...{ id: row.id, slug: row.slug, title: row.title, summary: row.summary, genres: row.genres },
    ...{ areaKey: row.area_key ?? undefined, ownerId: row.owner_id, language: row.language },
    owner: { id: row.owner_id, slug: row.owner_slug, name: row.owner_name },
    ...{ state: row.state, version: row.version },
    steps: steps.filter(({ pathway_id }) => pathway_id === row.id).map(stepFrom),
  }))
}

/** The pathways everybody sees. */
export const publicPathways = (context: Context): Promise<Pathway[]> =>
  pathwaysFrom(dbOf(context), pathwayRows(dbOf(context)).where('p.state', '=', 'published'))

export const allPathways = (context: Context): Promise<Pathway[]> =>
  pathwaysFrom(dbOf(context), pathwayRows(dbOf(context)))

export async function publicPathway(context: Context, slug: string): Promise<Pathway | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  const query = pathwayRows(dbOf(context)).where('p.slug', '=', slug).where('p.state', '=', 'published')
  return (await pathwaysFrom(dbOf(context), query))[0]
}

export async function pathwayWith(context: Context, id: string): Promise<Pathway | undefined> {
  if (!isUuid(id)) return undefined
  return (await pathwaysFrom(dbOf(context), pathwayRows(dbOf(context)).where('p.id', '=', id)))[0]
}

/** The published pathways that somebody has begun, with what they took part in. */
export async function pathwaysOf(context: Context, participantId: string) {
  const taken = await dbOf(context)
    .selectFrom('pathways.taking')
    .select(['kind', 'subject_id'])
    .where('participant_id', '=', participantId)
    .execute()
  if (taken.length === 0) return { taken: new Set<string>(), pathways: [] }
  const begun = await dbOf(context)
    .selectFrom('pathways.step')
    .select('pathway_id')
    .where(({ eb, or, and }) =>
      or(taken.map((one) => and([eb('kind', '=', one.kind), eb('subject_id', '=', one.subject_id)]))),
    )
    .execute()
  const ids = [...new Set(begun.map(({ pathway_id }) => pathway_id))]
  const query = pathwayRows(dbOf(context)).where('p.state', '=', 'published').where('p.id', 'in', ids)
  return {
    taken: new Set(taken.map(({ kind, subject_id }) => `${kind} ${subject_id}`)),
    pathways: ids.length === 0 ? [] : await pathwaysFrom(dbOf(context), query),
  }
}

/** Published pathways in whose title or summary a word stands. */
export async function pathwaysSaying(context: Context, words: readonly string[], most: number) {
  let query = dbOf(context)
    .selectFrom('pathways.pathway')
    .select(['slug', 'title', 'summary'])
    .where('state', '=', 'published')
  for (const word of words)
    query = query.where(sql<boolean>`search_text like '%' || people.search_key(${word}) || '%'`)
  return query.orderBy('title_key').limit(most).execute()
}
