import type { Context } from '../../../../platform/actions/context.ts'
import { missing, type Reply } from '../../../../platform/http/reply.ts'
import { get, type Route } from '../../../../platform/rooms/room.ts'
import { homeRegion } from '../../../people/index.ts'
import { publishedSnapshot, snapshots } from '../../snapshots/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { jsonLd, type Prefixes, type Thing, turtle } from './graph.ts'
import { impactThings, prefixesFor } from './impact.ts'

const open = { 'Access-Control-Allow-Origin': '*' } as const

/** The newest published snapshot as things; nothing before anything is published. */
async function newestImpact(context: Context): Promise<{ things: Thing[]; prefixes: Prefixes } | undefined> {
  const [newest] = await snapshots(context, 'published')
  const found = newest && (await publishedSnapshot(context, newest.slug))
  if (!found) return undefined
  const base = context.house.config.baseUrl
  const organisation = (await homeRegion(context))?.name ?? 'Kulturregion'
  const { snapshot, content } = found
  const source = { base, organisation, slug: snapshot.slug, title: snapshot.title, content }
  return { things: impactThings(source), prefixes: prefixesFor(base) }
}

type Write = (things: readonly Thing[], prefixes: Prefixes) => string

async function told(context: Context, type: string, write: Write): Promise<Reply> {
  const impact = await newestImpact(context)
  if (!impact) return missing
  const content = write(impact.things, impact.prefixes)
  return { kind: 'data', content, type: `${type}; charset=utf-8`, headers: open }
}

/** Published figures for other programs: Common Impact Data Standard. */
export const impactRoutes: readonly Route[] = [
  get(paths.impactTurtle(), may.reuse, (visit) => told(visit, 'text/turtle', turtle)),
  get(paths.impactJson(), may.reuse, (visit) => told(visit, 'application/ld+json', jsonLd)),
]
