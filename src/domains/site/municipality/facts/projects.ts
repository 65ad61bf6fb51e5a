import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { GovernanceViews } from '../../../governance/index.ts'
import { type PeopleViews, peoplePaths, type RegionMunicipality } from '../../../people/index.ts'
import {
  type ProjectPartner,
  partnersIn,
  publicProjectsIn,
  type TakingPart,
} from '../../../projects/index.ts'
import type { Evidence, Fact, FactQuestion } from '../model.ts'

type Decision = {
  readonly number: string
  readonly title: string
  readonly subject_id: string | null
  readonly path: string
}

/** Public decisions of the year about projects. */
const decisionsIn = ({ context, year }: FactQuestion): Promise<Decision[]> =>
  tablesOf<GovernanceViews>(context)
    .selectFrom('governance.known_decision')
    .select(['number', 'title', 'subject_id', 'path'])
    .where('kind', '=', 'projects.project')
    .where('is_public', '=', true)
    .where('decided_on', '>=', Temporal.PlainDate.from({ year, month: 1, day: 1 }))
    .where('decided_on', '<=', Temporal.PlainDate.from({ year, month: 12, day: 31 }))
    .orderBy('decided_on')
    .execute()

/** What the organisations are called that take part, also those outside the region. */
async function namesOf(context: Context, projects: readonly TakingPart[]): Promise<Map<string, string>> {
  const ids = [...new Set(projects.flatMap(({ municipalityIds }) => municipalityIds))]
  if (ids.length === 0) return new Map()
  const rows = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const takesPart = ({ municipalityIds, ownerId }: TakingPart, id: string): boolean =>
  ownerId === id || municipalityIds.includes(id)

const byName = (a: Evidence, b: Evidence): number => inDanishOrder(a.title, b.title)

function neighboursOf(
  own: readonly TakingPart[],
  id: string,
  names: ReadonlyMap<string, string>,
): Evidence[] {
  const others = new Set(own.flatMap(({ municipalityIds }) => municipalityIds))
  others.delete(id)
  return [...others].map((other) => ({ title: names.get(other) ?? '' })).sort(byName)
}

function partnersOf(
  own: readonly TakingPart[],
  partners: readonly ProjectPartner[],
  code: string,
): Evidence[] {
  const ids = new Set(own.map(({ id }) => id))
  const outside = partners.filter(
    ({ projectId, municipalityCode }) => ids.has(projectId) && municipalityCode !== code,
  )
  const once = new Map(outside.map((one) => [one.organisationId, one]))
  return [...once.values()]
    .map(({ name, slug }) => ({ title: name, path: peoplePaths.organisation(slug) }))
    .sort(byName)
}

/** What the municipalities take part in, whom they meet there, and what was decided about it. Only what everybody may see counts. */
export async function factsOfProjects(question: FactQuestion): Promise<Fact[]> {
  const { context, year, municipalities } = question
  const projects = await publicProjectsIn(context, year)
  const names = await namesOf(context, projects)
  const partners = await partnersIn(context, year)
  const decisions = await decisionsIn(question)
  const factsOf = ({ organisationId, code }: RegionMunicipality): Fact[] => {
    const own = projects.filter((project) => takesPart(project, organisationId))
    const ids = new Set<string | null>(own.map(({ id }) => id))
    const about = decisions.filter(({ subject_id }) => ids.has(subject_id))
    const lists = {
      projects: own.map(({ title, path }) => ({ title, path })),
      neighbours: neighboursOf(own, organisationId, names),
      partners: partnersOf(own, partners, code),
      decisions: about.map(({ number, title, path }) => ({ title: `${number}: ${title}`, path })),
    }
    return (['projects', 'neighbours', 'partners', 'decisions'] as const).map((key) => ({
      ...{ organisationId, key, value: lists[key].length, evidence: lists[key] },
    }))
  }
  return municipalities.flatMap(factsOf)
}
