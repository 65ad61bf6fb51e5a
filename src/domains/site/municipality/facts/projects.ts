import { inDanishOrder } from '../../../../kernel/text.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import type { GovernanceViews } from '../../../governance/index.ts'
import { peoplePaths, type RegionMunicipality } from '../../../people/index.ts'
import {
  type ProjectPartner,
  type PublicProject,
  partnersIn,
  publicProjectsIn,
} from '../../../projects/index.ts'
import type { Evidence, Fact, FactQuestion } from '../model.ts'

type Decision = {
  readonly number: string
  readonly title: string
  readonly subject_id: string | null
  readonly path: string
}

/** Public decisions of the year about the projects. */
async function decisionsAbout(
  { context, year }: FactQuestion,
  projects: readonly PublicProject[],
): Promise<Decision[]> {
  if (projects.length === 0) return []
  return tablesOf<GovernanceViews>(context)
    .selectFrom('governance.known_decision')
    .select(['number', 'title', 'subject_id', 'path'])
    .where('kind', '=', 'projects.project')
    .where('is_public', '=', true)
    .where('decided_on', '>=', Temporal.PlainDate.from({ year, month: 1, day: 1 }))
    .where('decided_on', '<=', Temporal.PlainDate.from({ year, month: 12, day: 31 }))
    .where(
      'subject_id',
      'in',
      projects.map(({ id }) => id),
    )
    .orderBy('decided_on')
    .execute()
}

const takesPart = ({ municipalities, ownerId }: PublicProject, id: string): boolean =>
  ownerId === id || municipalities.some((one) => one.id === id)

const byName = (a: Evidence, b: Evidence): number => inDanishOrder(a.title, b.title)

function neighboursOf(own: readonly PublicProject[], id: string): Evidence[] {
  const names = new Map(own.flatMap(({ municipalities }) => municipalities.map((one) => [one.id, one.name])))
  names.delete(id)
  return [...names.values()].map((title) => ({ title })).sort(byName)
}

function partnersOf(
  own: readonly PublicProject[],
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
  const partners = await partnersIn(
    context,
    projects.map(({ id }) => id),
  )
  const decisions = await decisionsAbout(question, projects)
  const factsOf = ({ organisationId, code }: RegionMunicipality): Fact[] => {
    const own = projects.filter((project) => takesPart(project, organisationId))
    const about = decisions.filter(({ subject_id }) => own.some(({ id }) => id === subject_id))
    const lists = {
      projects: own.map(({ title, path }) => ({ title, path })),
      neighbours: neighboursOf(own, organisationId),
      partners: partnersOf(own, partners, code),
      decisions: about.map(({ number, title, path }) => ({ title: `${number}: ${title}`, path })),
    }
    return (['projects', 'neighbours', 'partners', 'decisions'] as const).map((key) => ({
      ...{ organisationId, key, value: lists[key].length, evidence: lists[key] },
    }))
  }
  return municipalities.flatMap(factsOf)
}
