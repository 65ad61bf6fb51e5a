import type { Kysely } from 'kysely'
import { personIdOf } from '../../../../kernel/actor.ts'
import { permits } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { may } from '../policy.ts'
import type { ResearchTables } from '../tables.ts'
import type { Study, StudyData, StudyPerson, WholeStudy } from './model.ts'

type Tables = Kysely<ResearchTables>

export const studies = (tables: Tables) => tables.selectFrom('effects.study').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof studies>['executeTakeFirstOrThrow']>>

export const studyOfRow = (row: Row): Study => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  purpose: row.purpose,
  responsible: row.responsible,
  legalBasis: row.legal_basis,
  approval: row.approval,
  approvalBy: row.approval_by,
  form: row.form,
  keep: row.keep,
  instruments: row.instruments,
  items: row.items,
  areas: row.areas,
  endsOn: row.ends_on,
  state: row.state,
  reason: row.reason,
  createdBy: row.created_by ?? undefined,
  requestedBy: row.requested_by ?? undefined,
  requestedAt: row.requested_at ?? undefined,
  decidedBy: row.decided_by ?? undefined,
  decidedAt: row.decided_at ?? undefined,
  version: row.version,
})

/** One study, locked for a change. */
export async function lockedStudy(tx: Tables, slug: string): Promise<Study | undefined> {
  const row = await studies(tx).where('slug', '=', slug.slice(0, 100)).forUpdate().executeTakeFirst()
  return row && studyOfRow(row)
}

/** One study by its identifier, in a transaction. */
export async function studyById(tx: Tables, id: string): Promise<Study | undefined> {
  const row = await studies(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && studyOfRow(row)
}

export const peopleIds = async (tables: Tables, studyId: string): Promise<string[]> =>
  (
    await tables
      .selectFrom('effects.study_person')
      .select('person_id')
      .where('study_id', '=', studyId)
      .execute()
  ).map(({ person_id }) => person_id)

/** Whether somebody sees every study: the data steward. Others see those they take part in or began. */
export const seesAll = (context: Context): boolean => permits(may.decide, context.actor)

/** The studies the actor may see, those that wait for a decision first, then the newest. */
export async function studiesFor(context: Context): Promise<Study[]> {
  const me = personIdOf(context.actor) ?? null
  const rows = await studies(tablesOf(context))
    .$if(!seesAll(context), (query) =>
      query.where(({ eb, or, exists, selectFrom }) =>
        or([
          eb('created_by', '=', me),
          exists(
            selectFrom('effects.study_person as p')
              .select('p.study_id')
              .whereRef('p.study_id', '=', 'effects.study.id')
              .where('p.person_id', '=', me),
          ),
        ]),
      ),
    )
    .orderBy(({ eb }) => eb.case().when('state', '=', 'requested').then(0).else(1).end())
    .orderBy('created_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(studyOfRow)
}

async function peopleOf(tables: Tables, studyId: string): Promise<StudyPerson[]> {
  const rows = await tables
    .selectFrom('effects.study_person as s')
    .innerJoin('people.known_person as p', 'p.id', 's.person_id')
    .select(['p.id', 'p.name', 'p.organisation_name'])
    .where('s.study_id', '=', studyId)
    .orderBy('p.name')
    .execute()
  return rows.map(({ id, name, organisation_name }) => ({ id, name, organisation: organisation_name ?? '' }))
}

async function dataOf(tables: Tables, studyId: string): Promise<StudyData | undefined> {
  const row = await tables
    .selectFrom('effects.study_data')
    .select(['frozen_on', 'row_count', 'size', 'frozen_sha256', 'bundle_sha256', 'report', 'refusal'])
    .select(({ eb }) => eb('bundle', 'is not', null).as('is_there'))
    .where('study_id', '=', studyId)
    .executeTakeFirst()
  return (
    row && {
      frozenOn: row.frozen_on,
      rows: row.row_count,
      size: row.size,
      frozenSha256: row.frozen_sha256,
      bundleSha256: row.bundle_sha256,
      report: row.report ?? undefined,
      refusal: row.refusal ?? undefined,
      isThere: Boolean(row.is_there),
    }
  )
}

async function downloadsOf(tables: Tables, studyId: string): Promise<WholeStudy['downloads']> {
  const rows = await tables
    .selectFrom('effects.study_download as d')
    .leftJoin('people.known_person as p', 'p.id', 'd.person_id')
    .select(['p.name', 'd.at'])
    .where('d.study_id', '=', studyId)
    .orderBy('d.at', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ name, at }) => ({ who: name ?? '', at }))
}

async function nameOf(tables: Tables, id: string | undefined): Promise<string> {
  if (!id) return ''
  const row = await tables
    .selectFrom('people.known_person')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name ?? ''
}

/** A study with everything about it; undefined for those who may not see it, as if it did not exist. */
export async function wholeStudy(context: Context, slug: string): Promise<WholeStudy | undefined> {
  const tables = tablesOf<ResearchTables>(context)
  const row = await studies(tables).where('slug', '=', slug.slice(0, 100)).executeTakeFirst()
  if (!row) return undefined
  const study = studyOfRow(row)
  const people = await peopleOf(tables, study.id)
  const me = personIdOf(context.actor)
  const isOwn = me !== undefined && (study.createdBy === me || people.some(({ id }) => id === me))
  if (!isOwn && !seesAll(context)) return undefined
  return {
    ...study,
    people,
    data: await dataOf(tables, study.id),
    downloads: await downloadsOf(tables, study.id),
    requester: await nameOf(tables, study.requestedBy),
    decider: await nameOf(tables, study.decidedBy),
  }
}

/** How many anonymised sets of other studies have been handed over. */
export async function anonymousSetsBefore(context: Context, studyId: string): Promise<number> {
  const rows = await tablesOf<ResearchTables>(context)
    .selectFrom('effects.study as s')
    .innerJoin('effects.study_data as d', 'd.study_id', 's.id')
    .select('s.id')
    .where('s.form', '=', 'anonymised')
    .where('s.id', '<>', studyId)
    .where('d.refusal', 'is', null)
    .execute()
  return rows.length
}
