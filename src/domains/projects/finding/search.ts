import { sql } from 'kysely'
import { mayPermit } from '../../../kernel/permission.ts'
import { excerpt } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Found } from '../../../platform/rooms/room.ts'
import { likePattern } from '../needs/board-queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { conditionsOf, isPublic, searchedWords } from '../register/conditions.ts'
import type { ProjectTables } from '../tables.ts'
import { words } from '../words.ts'

interface Options {
  readonly workspace: boolean
  readonly most: number
}

async function projectsNamed(
  context: Context,
  search: string,
  { workspace, most }: Options,
): Promise<Found[]> {
  const all = workspace && mayPermit(may.readProposals, context.actor)
  const where = conditionsOf({ page: 1, search, filters: {} }, all ? [] : [isPublic])
  const { rows } = await sql<{ id: string; slug: string; title: string; summary: string }>`
    select p.id, p.slug, p.title, p.summary from projects.project p where ${where}
    order by p.from_day desc, p.id limit ${most}`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ id, slug, title, summary }) => ({
    kind: words(context.language).work.search.project,
    title,
    text: excerpt(summary),
    path: workspace ? paths.work(id) : paths.project(slug),
  }))
}

async function needsNamed(context: Context, search: string, most: number): Promise<Found[]> {
  const { rows } = await sql<{ id: string; title: string; missing: string }>`
    select id, title, missing from projects.need
    where withdrawn_at is null and lower(title || ' ' || missing) like ${likePattern(search)}
    order by registered_at desc limit ${most}`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ id, title, missing }) => ({
    kind: words(context.language).work.search.need,
    title,
    text: excerpt(missing),
    path: paths.need(id),
  }))
}

async function initiativesNamed(context: Context, search: string, most: number): Promise<Found[]> {
  const { rows } = await sql<{ id: string; title: string; summary: string }>`
    select id, title, summary from projects.initiative
    where lower(title || ' ' || summary) like ${likePattern(search)}
    order by started_at desc limit ${most}`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ id, title, summary }) => ({
    kind: words(context.language).work.search.initiative,
    title,
    text: excerpt(summary),
    path: paths.initiative(id),
  }))
}

/** Finds projects, and in the workspace needs and initiatives too. */
export async function search(context: Context, text: string, options: Options): Promise<Found[]> {
  if (searchedWords(text).length === 0) return []
  const projects = await projectsNamed(context, text, options)
  if (!options.workspace || context.actor.kind !== 'person') return projects
  const needs = await needsNamed(context, text.trim(), options.most)
  const initiatives = await initiativesNamed(context, text.trim(), options.most)
  return [...projects, ...needs, ...initiatives].slice(0, options.most)
}
