import type { Selectable, Transaction } from 'kysely'
import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import type { ThemeFields } from './form.ts'

type Tx = Transaction<AgreementTables>
type Row = Selectable<AgreementTables['agreement.theme']>
type What = 'added' | 'renamed' | 'rewritten' | 'ended' | 'resumed'

const values = ({ nameDa, nameEn, aboutDa, aboutEn, from, to }: ThemeFields) => ({
  ...{ name_da: nameDa, name_en: nameEn, about_da: aboutDa ?? '', about_en: aboutEn ?? '' },
  ...{ from_day: from, to_day: to ?? null },
})

const addresses = ['nyt']

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const rows = await tx.selectFrom('agreement.theme').select('slug').execute()
  const taken = new Set([...rows.map(({ slug }) => slug), ...addresses])
  const slug = slugOf(name)
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}

const remember = (
  tx: Tx,
  context: Context,
  theme_id: string,
  changes: readonly { what: What; earlier?: string; later?: string }[],
) =>
  tx
    .insertInto('agreement.theme_change')
    .values(changes.map((change) => ({ theme_id, at: context.now, ...change })))
    .execute()

export function createTheme(
  context: Context,
  key: string,
  fields: ThemeFields,
): Promise<Outcome<{ readonly id: string; readonly slug: string }>> {
  return perform<AgreementTables, { readonly id: string; readonly slug: string }>(
    context,
    { permission: may.themes, subject: ({ id }) => ({ kind: 'agreement.theme', id }) },
    async (tx) => {
      const known = await tx
        .selectFrom('agreement.theme')
        .select(['id', 'slug'])
        .where('id', '=', key)
        .executeTakeFirst()
      if (known) return done(known)
      const slug = await freeSlug(tx, fields.nameDa)
      const created = await tx
        .insertInto('agreement.theme')
        .values({ id: key, slug, ...values(fields) })
        .returning(['id', 'slug'])
        .executeTakeFirstOrThrow()
      await remember(tx, context, created.id, [{ what: 'added', later: fields.nameDa }])
      return done(created)
    },
  )
}

/** What a save changes that people would want to find again later. */
function changesIn(
  before: Row,
  { nameDa, aboutDa, to }: ThemeFields,
): { what: What; earlier?: string; later?: string }[] {
  return [
    ...(before.name_da === nameDa
      ? []
      : [{ what: 'renamed' as const, earlier: before.name_da, later: nameDa }]),
    ...(before.about_da === (aboutDa ?? '')
      ? []
      : [{ what: 'rewritten' as const, earlier: before.about_da, later: aboutDa ?? '' }]),
    ...(to && !before.to_day ? [{ what: 'ended' as const, later: to.toString() }] : []),
    ...(!to && before.to_day ? [{ what: 'resumed' as const, earlier: before.to_day.toString() }] : []),
  ]
}

export function editTheme(
  context: Context,
  slug: string,
  version: number,
  fields: ThemeFields,
): Promise<Outcome<true>> {
  return perform<AgreementTables, true>(
    context,
    { permission: may.themes, subject: { kind: 'agreement.theme', id: slug } },
    async (tx) => {
      const stored = await tx
        .selectFrom('agreement.theme')
        .selectAll()
        .where('slug', '=', slug)
        .forUpdate()
        .executeTakeFirst()
      if (!stored) return absent
      if (stored.version !== version) return stale({}, stored.version)
      const changes = changesIn(stored, fields)
      if (changes.length > 0) await remember(tx, context, stored.id, changes)
      await tx
        .updateTable('agreement.theme')
        .set({ ...values(fields), version: version + 1 })
        .where('id', '=', stored.id)
        .execute()
      return done(true)
    },
  )
}
