import type { Kysely } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import {
  type ActivityViews,
  activityPaths,
  genreSlugs,
  programmePaths,
  spacePaths,
} from '../../activities/index.ts'
import { type AgreementViews, agreementPaths } from '../../agreement/index.ts'
import { type CourseViews, coursePaths } from '../../courses/index.ts'
import { type GovernanceViews, governancePaths } from '../../governance/index.ts'
import { type PeopleViews, peoplePaths } from '../../people/index.ts'
import { type ProjectViews, projectPaths } from '../../projects/index.ts'
import { paths } from '../paths.ts'

type Views = PeopleViews & GovernanceViews & AgreementViews & ProjectViews & CourseViews & ActivityViews

// A sitemap may hold 50,000 addresses; each page stands twice, once in each language.
const mostOfAKind = 8000

const fixed = [
  ...[paths.front(), paths.about(), paths.glossary(), paths.accessibility(), paths.privacy()],
  ...[activityPaths.communities(), activityPaths.genres(), programmePaths.programme(), spacePaths.spaces()],
  ...['/find', '/veje', '/ligesindede', '/resultater', '/api'],
  ...[coursePaths.wall(), projectPaths.wall(), agreementPaths.current(), agreementPaths.parties()],
  ...[governancePaths.publicDecisions(), governancePaths.publicMeetings(), peoplePaths.organisations()],
]

const publicProjects = (tables: Kysely<Views>) =>
  tables
    .selectFrom('projects.known_project')
    .select('slug')
    .where('is_public', '=', true)
    .orderBy('slug')
    .limit(mostOfAKind)
    .execute()

/** The courses everybody can join. */
const openCourses = (tables: Kysely<Views>) =>
  tables
    .selectFrom('courses.known_course')
    .select('slug')
    .where('open_to_public', '=', true)
    .where('state', 'in', ['open', 'running'])
    .orderBy('slug')
    .limit(mostOfAKind)
    .execute()

/** What everybody may find has a page: activities, spaces, pathways and whatever else a room tells. */
async function findablePages(context: Context): Promise<string[]> {
  const lists = await Promise.all(context.house.findables.map(({ entries }) => entries(context)))
  return lists.flatMap((entries) =>
    entries.slice(0, mostOfAKind).map(({ path }) => path.replace(/[?#].*$/, '')),
  )
}

/** Every public page, without language prefix. */
export async function publicPages(context: Context): Promise<string[]> {
  const tables = tablesOf<Views>(context)
  const [projects, courses, genres, areas, decisions, organisations] = await Promise.all([
    publicProjects(tables),
    openCourses(tables),
    genreSlugs(context),
    tables
      .selectFrom('agreement.known_focus_area')
      .select(['agreement_slug', 'slug'])
      .orderBy('number')
      .limit(mostOfAKind)
      .execute(),
    tables
      .selectFrom('governance.known_decision')
      .select('number')
      .where('is_public', '=', true)
      .orderBy('number')
      .limit(mostOfAKind)
      .execute(),
    tables
      .selectFrom('people.known_organisation')
      .select('slug')
      .where('active', '=', true)
      .orderBy('slug')
      .limit(mostOfAKind)
      .execute(),
  ])
  const found = await findablePages(context)
  const pages = [
    ...fixed,
    ...new Set(areas.map(({ agreement_slug }) => agreementPaths.agreement(agreement_slug))),
    ...areas.map(({ agreement_slug, slug }) => agreementPaths.focusArea(agreement_slug, slug)),
    ...projects.map(({ slug }) => projectPaths.project(slug)),
    ...courses.map(({ slug }) => coursePaths.course(slug)),
    ...genres.map((slug) => activityPaths.genre(slug)),
    ...decisions.map(({ number }) => governancePaths.publicDecision(number)),
    ...organisations.map(({ slug }) => peoplePaths.organisation(slug)),
    ...found,
  ]
  return [...new Set(pages)]
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The sitemap: each page in both languages, each naming the other. */
export function sitemapXml(origin: string, pages: readonly string[]): string {
  const entries = pages.flatMap((path) => {
    const [da, en] = (['da', 'en'] as const).map((language) => escaped(origin + toLanguage(language, path)))
    const links = `<xhtml:link rel="alternate" hreflang="da" href="${da}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`
    return [da, en].map((address) => `<url><loc>${address}</loc>${links}</url>`)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
