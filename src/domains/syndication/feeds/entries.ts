import { type Moment, zone } from '../../../kernel/day.ts'
import { excerpt } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Occurrence } from '../../activities/index.ts'
import type { GovernanceViews } from '../../governance/index.ts'
import type { ProjectNews, ToldProject } from '../../projects/index.ts'
import { words } from '../words.ts'
import type { Entry } from './atom.ts'

export const urn = (id: string): string => `urn:uuid:${id}`

const later = (a: Moment, b: Moment): Moment => (Temporal.Instant.compare(a, b) < 0 ? b : a)

export const newestFirst = (a: { readonly updated: Moment }, b: { readonly updated: Moment }): number =>
  Temporal.Instant.compare(b.updated, a.updated)

/** One entry for each activity or course, however many dates it has. */
export function activityEntries(origin: string, dates: readonly Occurrence[]): Entry[] {
  const byActivity = Map.groupBy(dates, ({ activityId }) => activityId)
  return [...byActivity.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { language, title, summary, owner, path, genres, areaKey } = first
    return {
      ...{ id: urn(first.activityId), title, summary, author: owner, language },
      updated: all.map(({ modifiedAt }) => modifiedAt).reduce(later),
      page: origin + (language === 'en' ? `/en${path}` : path),
      topics: [...genres, ...(areaKey ? [areaKey] : [])],
    }
  })
}

export const newsEntry = (origin: string, news: ProjectNews): Entry => ({
  ...{ id: urn(news.id), title: words('da').feeds.of(news.projectTitle), summary: news.text },
  ...{ updated: news.at, author: news.owner, page: origin + news.path, language: 'da', topics: [] },
})

export const projectEntry = (origin: string, project: ToldProject): Entry => ({
  ...{ id: urn(project.id), title: project.title, summary: excerpt(project.summary, 600) },
  ...{ updated: project.movedAt, author: project.owner.name, page: origin + project.path },
  ...{ language: 'da', topics: project.areaKeys },
})

/** The decisions everybody may read, the newest first; about one thing when its identifier is given. */
export async function decisionEntries(
  context: Context,
  { most, subjectId }: { readonly most: number; readonly subjectId?: string },
): Promise<Entry[]> {
  const origin = context.house.config.baseUrl
  const said = words('da').feeds
  const rows = await tablesOf<GovernanceViews>(context)
    .selectFrom('governance.known_decision')
    .select(['id', 'number', 'title', 'body_name', 'decided_on', 'outcome', 'path', 'is_revoked'])
    .where('is_public', '=', true)
    .$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId ?? ''))
    .orderBy('decided_on', 'desc')
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{
      id: urn(row.id),
      title: said.decision(row.title, said.outcomes[row.outcome]),
      author: row.body_name,
    },
    summary: [said.decided(row.body_name, row.number), row.is_revoked ? said.revoked : '']
      .filter(Boolean)
      .join(' '),
    updated: row.decided_on.toZonedDateTime(zone).toInstant(),
    ...{ page: origin + row.path, language: 'da' as const, topics: [] },
  }))
}
