import { sql } from 'kysely'
import { mayPermit } from '../../../kernel/permission.ts'
import { excerpt } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Found } from '../../../platform/rooms/room.ts'
import { modelRows } from '../models/queries.ts'
import { likeWords } from '../parts/searched.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { conditionsOf, isNoDraft } from '../register/conditions.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'

interface Options {
  readonly workspace: boolean
  readonly most: number
}

const isPublic = sql<boolean>`c.state <> 'draft' and c.open_to_public`

/** Finds courses, and in the workspace course models too. Drafts only for those who may read them. */
export async function search(context: Context, text: string, options: Options): Promise<Found[]> {
  if (likeWords(text).length === 0) return []
  const inside = options.workspace && context.actor.kind === 'person'
  const seesDrafts = inside && mayPermit(may.readDrafts, context.actor)
  const first = inside ? (seesDrafts ? [] : [isNoDraft]) : [isPublic]
  const { rows } = await sql<{ slug: string; title: string; summary: string }>`
    select c.slug, c.title, c.summary from courses.course c
    where ${conditionsOf({ page: 1, search: text, filters: {} }, first)}
    order by c.state in ('open', 'running') desc, c.first_on desc nulls last, c.id limit ${options.most}`.execute(
    tablesOf<CourseTables>(context),
  )
  const { register: w } = words(context.language)
  const courses = rows.map(({ slug, title, summary }) => ({
    ...{ kind: w.search.course, title, text: excerpt(summary) },
    path: inside ? paths.work(slug) : paths.course(slug),
  }))
  if (!inside) return courses
  const models = await modelRows(context, { search: text, seesDrafts })
  const found = models.map(({ slug, title, summary }) => ({
    ...{ kind: w.search.model, title, text: excerpt(summary), path: paths.model(slug) },
  }))
  return [...courses, ...found].slice(0, options.most)
}
