import { sql } from 'kysely'
import { organisationsOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option, OptionGroup } from '../../../ui/index.ts'
import { organisationChoices } from '../../people/index.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import type { Project } from './model.ts'

const projectRow = (context: Context) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.project as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .leftJoin('people.known_person as c', 'c.id', 'p.contact_id')
    .leftJoin('people.known_person as b', 'b.id', 'p.proposed_by')
    .leftJoin('projects.initiative as i', 'i.id', 'p.initiative_id')
    .leftJoin('projects.project as f', 'f.id', 'p.copied_from_id')
    .selectAll('p')
    .select([
      'o.name as owner_name',
      'o.slug as owner_slug',
      'c.name as contact_name',
      'b.name as proposed_name',
      'i.title as initiative_title',
      'f.title as copied_from_title',
      sql<
        string[]
      >`array(select m.organisation_id from projects.project_municipality m where m.project_id = p.id)`.as(
        'municipalities',
      ),
    ])

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof projectRow>['executeTakeFirst']>>>

const link = (id: string | null, title: string | null) => (id && title !== null ? { id, title } : null)

function projectOf(row: Row): Project {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    description: row.description,
    state: row.state,
    owner: row.owner_id,
    ownerName: row.owner_name,
    ownerSlug: row.owner_slug,
    areas: row.area_keys,
    themes: row.theme_ids,
    levels: row.levels,
    sender: row.sender,
    executor: row.executor,
    amount: row.amount,
    from: row.from_day,
    to: row.to_day,
    municipalities: row.municipalities,
    why: row.why,
    artForm: row.art_form,
    contact: row.contact_id ?? undefined,
    contactName: row.contact_name,
    initiative: link(row.initiative_id, row.initiative_title),
    copiedFrom: link(row.copied_from_id, row.copied_from_title),
    submittedOn: row.submitted_on,
    proposedBy: row.proposed_name,
    proposerId: row.proposed_by,
    proposedAt: row.proposed_at,
    version: row.version,
  }
}

export async function projectWith(context: Context, id: string): Promise<Project | undefined> {
  const row = isUuid(id) ? await projectRow(context).where('p.id', '=', id).executeTakeFirst() : undefined
  return row && projectOf(row)
}

export async function projectAt(context: Context, slug: string): Promise<Project | undefined> {
  const row = await projectRow(context).where('p.slug', '=', slug).executeTakeFirst()
  return row && projectOf(row)
}

const ownerKinds = [
  'institution',
  'musicSchool',
  'venue',
  'youthSchool',
  'association',
  'youthCouncil',
] as const

/**
 * The organisations that this person may propose projects for: the region itself and all of its municipalities for those who work for
 * the region, otherwise the organisations where they hold a role and the institutions in their municipality.
 */
export async function ownerChoices(context: Context, chosen?: string): Promise<OptionGroup[]> {
  const isRegional = permits(may.propose, context.actor)
  const held = organisationsOf(context.actor, 'consultant', 'institutionStaff')
  const tables = tablesOf<ProjectTables>(context)
  const codes = await tables
    .selectFrom('people.known_organisation')
    .select('municipality_code')
    .distinct()
    .where('municipality_code', 'is not', null)
    .where(({ eb, selectFrom }) =>
      isRegional
        ? eb(
            'id',
            'in',
            selectFrom('people.known_member as m')
              .innerJoin('people.known_home as h', 'h.organisation_id', 'm.region_id')
              .select('m.organisation_id'),
          )
        : eb('id', 'in', held.length > 0 ? held : ['00000000-0000-0000-0000-000000000000']).and(
            'kind',
            '=',
            'municipality',
          ),
    )
    .execute()
  const municipalityCodes = codes.flatMap(({ municipality_code }) => municipality_code ?? [])
  const places =
    municipalityCodes.length > 0
      ? await organisationChoices(context, { kinds: ['municipality', ...ownerKinds], municipalityCodes })
      : []
  const own = await ownChoices(context, isRegional, [...held, ...(chosen ? [chosen] : [])])
  const offered = new Set(places.flatMap(({ options }) => options.map(({ value }) => value)))
  const rest = own.filter(({ value }) => !offered.has(value))
  return rest.length > 0 ? [{ label: '–', options: rest }, ...places] : places
}

async function ownChoices(context: Context, isRegional: boolean, ids: readonly string[]): Promise<Option[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('people.known_organisation as o')
    .select(['o.id', 'o.name'])
    .where(({ eb, or, selectFrom }) =>
      or([
        ...(isRegional ? [eb('o.id', 'in', selectFrom('people.known_home').select('organisation_id'))] : []),
        ...(ids.length > 0 ? [eb('o.id', 'in', [...ids])] : []),
        sql<boolean>`false`,
      ]),
    )
    .execute()
  return rows.map(({ id, name }) => ({ value: id, label: name }))
}

/** The needs a project answers, in the order they were registered. */
export const needsAnswered = (context: Context, projectId: string) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.project_need as a')
    .innerJoin('projects.need as n', 'n.id', 'a.need_id')
    .select(['n.id', 'n.title'])
    .where('a.project_id', '=', projectId)
    .orderBy('n.registered_at')
    .execute()

/** The needs that some projects answer: each once, the first registered first. Those taken back are left out. */
export const needsAnsweredBy = (context: Context, projectIds: readonly string[]) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.need as n')
    .select(['n.id', 'n.title'])
    .where('n.withdrawn_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('projects.project_need as a')
          .select('a.need_id')
          .whereRef('a.need_id', '=', 'n.id')
          .where('a.project_id', 'in', [...projectIds]),
      ),
    )
    .orderBy('n.registered_at')
    .orderBy('n.id')
    .limit(100)
    .execute()

/** The projects that were copied from this one. */
export const copiesOf = (context: Context, projectId: string) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.project')
    .select(['id', 'slug', 'title', 'state'])
    .where('copied_from_id', '=', projectId)
    .orderBy('from_day')
    .execute()
