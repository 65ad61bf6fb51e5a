import { newestChange } from '../../../platform/audit/newest.ts'
import {
  type Asked,
  notThere,
  type OpenAddress,
  type OpenReply,
  openGet,
  told,
} from '../../../platform/http/open/model.ts'
import { filterOf, goneIn, occurrencesIn, programmePaths, queryOf } from '../../activities/index.ts'
import { newsOfProjects, toldProject, toldProjects } from '../../projects/index.ts'
import { filterSaid } from '../filter-said.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { atom, type Entry, type Feed, type Gone } from './atom.ts'
import { activityEntries, decisionEntries, newestFirst, newsEntry, projectEntry, urn } from './entries.ts'

const most = 100
const mostDates = 2000
const said = words('da').feeds
const site = 'Kulturmetropolen'

type Parts = Pick<Feed, 'title' | 'self' | 'page' | 'entries'> & { readonly gone?: readonly Gone[] }

/** The newest first; the address of the feed is also what it is called for ever. */
async function feedOf(asked: Asked, { entries, gone = [], ...parts }: Parts): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const modified = await newestChange(asked)
  const content = atom({
    ...{ language: 'da', author: site, title: parts.title, since: modified, gone },
    ...{ id: origin + parts.self, self: origin + parts.self, page: origin + parts.page },
    entries: entries.toSorted(newestFirst).slice(0, most),
  })
  return told('application/atom+xml; charset=utf-8', content, { modified })
}

/** Activities and courses that fit a filter; those withdrawn are told as gone. */
async function newActivities(asked: Asked): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const filter = filterOf(asked.url.searchParams)
  const [dates, gone] = await Promise.all([
    occurrencesIn(asked, filter, { most: mostDates }),
    goneIn(asked, filter, mostDates),
  ])
  const query = queryOf(filter)
  return feedOf(asked, {
    title: query ? await filterSaid(asked, filter) : said.newActivities,
    self: paths.newActivities() + query,
    page: programmePaths.programme() + query,
    entries: activityEntries(origin, dates),
    gone: activityEntries(origin, gone).map(({ id, updated }) => ({ id, when: updated })),
  })
}

/** What everybody may know: activities, projects with what they tell, and decisions. */
async function news(asked: Asked): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const [dates, projects, notes, decisions] = await Promise.all([
    occurrencesIn(asked, {}, { most: mostDates }),
    toldProjects(asked, { most: 1000 }),
    newsOfProjects(asked, { most }),
    decisionEntries(asked, { most }),
  ])
  const entries: Entry[] = [
    ...activityEntries(origin, dates),
    ...projects.map((project) => projectEntry(origin, project)),
    ...notes.map((note) => newsEntry(origin, note)),
    ...decisions,
  ]
  return feedOf(asked, { title: said.news, self: paths.news(), page: '/', entries })
}

/** What one project tells, its dates and the decisions about it. */
async function projectNews(asked: Asked): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const project = await toldProject(asked, asked.param('slug'))
  if (!project) return notThere
  const [dates, notes, decisions] = await Promise.all([
    occurrencesIn(asked, { project: project.slug }, { most: mostDates }),
    newsOfProjects(asked, { most, projectId: project.id }),
    decisionEntries(asked, { most, subjectId: project.id }),
  ])
  const entries: Entry[] = [
    { ...projectEntry(origin, project), id: urn(project.id) },
    ...notes.map((note) => newsEntry(origin, note)),
    ...activityEntries(origin, dates),
    ...decisions,
  ]
  const self = paths.projectNews(project.slug)
  return feedOf(asked, { title: said.of(project.title), self, page: project.path, entries })
}

/** Feeds for readers of news. */
export const feedAddresses: readonly OpenAddress[] = [
  openGet(paths.news(), news),
  openGet(paths.newActivities(), newActivities),
  openGet(paths.projectNews(':slug'), projectNews),
]
