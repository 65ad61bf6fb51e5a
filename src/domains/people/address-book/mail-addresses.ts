import type { Kysely } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { PeopleTables } from '../tables.ts'

export interface MailAddress {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** The addresses of active people, for sending them a mail and for nothing else: never show them, that is a look at personal data. */
export async function mailAddressesOf(
  tx: Kysely<never>,
  personIds: readonly string[],
): Promise<MailAddress[]> {
  if (personIds.length === 0) return []
  const rows = await (tx as unknown as Kysely<PeopleTables>)
    .selectFrom('people.person')
    .select(['id', 'name', 'email', 'language'])
    .where('id', 'in', [...personIds])
    .where('active', '=', true)
    .execute()
  return rows.map(({ id, ...row }) => ({ personId: id, ...row }))
}
