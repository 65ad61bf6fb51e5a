import type { Transaction } from 'kysely'
import { slugOf } from '../../../kernel/text.ts'
import type { AgreementTables, Shape } from '../tables.ts'
import type { AgreementText, AreaText } from '../texts/model.ts'
import { areaKeyOf, shapeFor, shortNameOf } from './rules.ts'

type Tx = Transaction<AgreementTables>

interface Known {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly name: string
  readonly key: string
  readonly shape: Shape
}

/** Words that follow an agreement in addresses of our own. */
const reserved = ['versioner']

function freeSlug(title: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(title)
  let candidate = slug
  for (let number = 2; taken.has(candidate) || reserved.includes(candidate); number += 1)
    candidate = `${slug}-${number}`
  return candidate
}

/** A new title brings a new short name, unless somebody has written one. */
const nameOf = (area: AreaText, known: Known | undefined): string =>
  known && known.name !== shortNameOf(known.title) ? known.name : shortNameOf(area.title)

async function placeObjectives(tx: Tx, area: AreaText): Promise<void> {
  for (const [index, { id, title }] of area.objectives.entries()) {
    const row = { focus_area_id: area.id, number: index + 1, title, retired: false }
    await tx
      .insertInto('agreement.objective')
      .values({ id, title_en: null, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

async function retireAll(tx: Tx, agreementId: string): Promise<void> {
  const areas = tx.selectFrom('agreement.focus_area').select('id').where('agreement_id', '=', agreementId)
  await tx
    .updateTable('agreement.objective')
    .set({ retired: true })
    .where('focus_area_id', 'in', areas)
    .execute()
  await tx
    .updateTable('agreement.focus_area')
    .set({ retired: true })
    .where('agreement_id', '=', agreementId)
    .execute()
}

/**
 * Makes the focus areas and objectives that a text speaks of things that others can point at. Those that the text no longer
 * has are retired, never deleted. An address that was public once stays.
 */
export async function placeFocusAreas(
  tx: Tx,
  agreement: { readonly id: string; readonly isDraft: boolean },
  text: AgreementText,
): Promise<void> {
  const rows = await tx
    .selectFrom('agreement.focus_area')
    .select(['id', 'slug', 'title', 'name', 'key', 'shape'])
    .where('agreement_id', '=', agreement.id)
    .execute()
  const known = new Map<string, Known>(rows.map((row) => [row.id, row]))
  const areas = text.areas.filter(({ title }) => title !== '')
  const renewed = new Set(agreement.isDraft ? areas.map(({ id }) => id) : [])
  const slugs = new Set(rows.filter(({ id }) => !renewed.has(id)).map(({ slug }) => slug))
  const shapes: Shape[] = []
  await retireAll(tx, agreement.id)
  for (const area of areas) {
    const before = known.get(area.id)
    const key = areaKeyOf(area.title)
    const slug = before && !agreement.isDraft ? before.slug : freeSlug(area.title, slugs)
    const shape = before?.key === key ? before.shape : shapeFor(key, shapes)
    slugs.add(slug)
    shapes.push(shape)
    const row = {
      ...{ slug, key, shape, number: area.number, title: area.title },
      ...{ name: nameOf(area, before), retired: false },
    }
    await tx
      .insertInto('agreement.focus_area')
      .values({
        id: area.id,
        agreement_id: agreement.id,
        title_en: null,
        name_en: null,
        goal_en: null,
        ...row,
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    await placeObjectives(tx, area)
  }
}
