import { sql } from 'kysely'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ParticipantTables } from '../tables.ts'
import { type ConsentPurpose, purposes } from './model.ts'
import type { Consent } from './store.ts'

/** One version of a text one says yes to. */
export interface ConsentText {
  readonly purpose: ConsentPurpose
  readonly number: number
  readonly text: Bilingual
  readonly from: Temporal.PlainDate
}

/** A consent as it was given, with its text, and when it was taken back. */
export interface PastConsent extends Consent {
  readonly text: Bilingual
  readonly withdrawnAt: Temporal.Instant | undefined
}

/** Every version of every text, newest first. */
export async function consentTexts(context: Pick<Context, 'database'>): Promise<ConsentText[]> {
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.consent_text')
    .selectAll()
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ purpose, number, text_da, text_en, from_day }) => ({
    ...{ purpose, number, from: from_day },
    text: { da: text_da, en: text_en },
  }))
}

/** The text in force today for each purpose. */
export async function textsInForce(
  context: Pick<Context, 'database' | 'today'>,
): Promise<ReadonlyMap<ConsentPurpose, ConsentText>> {
  const all = (await consentTexts(context)).filter(
    ({ from }) => Temporal.PlainDate.compare(from, context.today) <= 0,
  )
  const pairs = purposes.flatMap((purpose): [ConsentPurpose, ConsentText][] => {
    const text = all.find((one) => one.purpose === purpose)
    return text ? [[purpose, text]] : []
  })
  return new Map(pairs)
}

/** Everything a participant ever said yes to, newest first. */
export async function consentsOf(
  context: Pick<Context, 'database'>,
  participantId: string,
): Promise<PastConsent[]> {
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.consent as c')
    .innerJoin('participants.consent_text as t', 't.id', 'c.text_id')
    .select(['c.purpose', 'c.given_at', 'c.way', 'c.withdrawn_at', 't.number', 't.text_da', 't.text_en'])
    .where('c.participant_id', '=', participantId)
    .orderBy('c.given_at', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ purpose: row.purpose, givenAt: row.given_at, way: row.way, textNumber: row.number },
    text: { da: row.text_da, en: row.text_en },
    withdrawnAt: row.withdrawn_at ?? undefined,
  }))
}

/** The text in force today that one says yes to, in one language; nothing when none is written. */
export async function consentTextOf(
  context: Pick<Context, 'database' | 'today'>,
  purpose: ConsentPurpose,
  language: Language,
): Promise<{ readonly number: number; readonly text: string } | undefined> {
  const found = (await textsInForce(context)).get(purpose)
  return found && { number: found.number, text: found.text[language] }
}

/** How many consents are in force for each purpose. */
export async function countsInForce(
  context: Pick<Context, 'database'>,
): Promise<ReadonlyMap<ConsentPurpose, number>> {
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.consent')
    .select(['purpose', sql<number>`count(*)::int`.as('count')])
    .where('withdrawn_at', 'is', null)
    .groupBy('purpose')
    .execute()
  return new Map(rows.map(({ purpose, count }) => [purpose, count]))
}
