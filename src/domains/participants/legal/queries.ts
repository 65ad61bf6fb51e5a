import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type Basis, type ConsentPurpose, purposes } from '../consent/model.ts'
import type { ParticipantTables } from '../tables.ts'
import type { LegalBasis } from './model.ts'

/** Every ground ever written for the region and for these municipalities, newest first. */
export async function basesOf(
  context: Pick<Context, 'database'>,
  municipalityIds: readonly string[],
): Promise<LegalBasis[]> {
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.legal_basis')
    .selectAll()
    .where(({ eb, or }) =>
      or([
        eb('municipality_id', 'is', null),
        ...(municipalityIds.length > 0 ? [eb('municipality_id', 'in', [...municipalityIds])] : []),
      ]),
    )
    .orderBy('from_day', 'desc')
    .orderBy('set_at', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, purpose: row.purpose, basis: row.basis, responsible: row.responsible },
    rule: { da: row.rule_da, en: row.rule_en },
    from: row.from_day,
    municipalityId: row.municipality_id ?? undefined,
    version: row.version,
  }))
}

/** The ground in force on a day for each purpose: the municipality's own, or else the region's. */
export async function basesInForce(
  context: Pick<Context, 'database' | 'today'>,
  municipalityId: string | undefined,
): Promise<ReadonlyMap<ConsentPurpose, LegalBasis>> {
  const all = await basesOf(context, municipalityId ? [municipalityId] : [])
  const begun = all.filter(({ from }) => Temporal.PlainDate.compare(from, context.today) <= 0)
  const pairs = purposes.flatMap((purpose): [ConsentPurpose, LegalBasis][] => {
    const fitting = begun.filter((basis) => basis.purpose === purpose)
    const found = fitting.find((basis) => basis.municipalityId === municipalityId) ?? fitting.find(isOfRegion)
    return found ? [[purpose, found]] : []
  })
  return new Map(pairs)
}

const isOfRegion = ({ municipalityId }: LegalBasis): boolean => municipalityId === undefined

/** The authority that answers for a participant's data: the home municipality. */
export async function controllerOf(
  context: Pick<Context, 'database'>,
  municipalityId: string,
): Promise<{ readonly name: string; readonly slug: string }> {
  return tablesOf<ParticipantTables>(context)
    .selectFrom('people.known_organisation')
    .select(['name', 'slug'])
    .where('id', '=', municipalityId)
    .executeTakeFirstOrThrow()
}

/** Whether a purpose rests on a task of the authority or on the person's own yes, today, in a municipality; nothing written means consent. */
export async function basisOf(
  context: Pick<Context, 'database' | 'today'>,
  municipalityId: string,
  purpose: ConsentPurpose,
): Promise<Basis> {
  return (await basesInForce(context, municipalityId)).get(purpose)?.basis ?? 'consent'
}
