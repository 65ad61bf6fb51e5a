import { sql } from 'kysely'
import { type Citer, hasAddress } from '../../../kernel/citation.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { said } from '../areas/model.ts'
import { focusAreasOf } from '../areas/queries.ts'
import { currentAgreement } from '../lifecycle/queries.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import { words } from '../words.ts'
import { targetsOf } from './queries.ts'

const most = 20

/** The result targets of the agreement in force whose source is at an address. */
export async function targetsCiting(context: Context, path: string): Promise<Citer[]> {
  const areas = await currentAreaIds(context)
  if (areas.length === 0) return []
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.result_target')
    .select(['indicator', 'indicator_en', 'source'])
    .where('focus_area_id', 'in', areas)
    .where(sql<boolean>`position(${path} in source) > 0`)
    .orderBy('due_day')
    .orderBy('id')
    .execute()
  const { kind } = words(context.language).targets.citing
  return rows
    .filter(({ source }) => hasAddress(source, path))
    .slice(0, most)
    .map(({ indicator, indicator_en }) => ({
      kind,
      title: said(context.language, indicator, indicator_en ?? undefined).text,
      path: paths.targets(),
    }))
}

async function currentAreaIds(context: Context): Promise<string[]> {
  const agreement = await currentAgreement(context)
  return agreement ? (await focusAreasOf(context, agreement.id)).map(({ id }) => id) : []
}

/** Targets whose source says something else by now: whoever tends the targets looks at them. */
export async function targetsToLookAt(context: Context): Promise<Waiting[]> {
  const targets = await targetsOf(context, await currentAreaIds(context))
  const { citing } = words(context.language).targets
  return targets
    .filter(({ cited }) => cited.some(({ standing }) => standing !== 'current'))
    .slice(0, 5)
    .map(({ id, indicator }) => ({
      ...{ title: citing.look(indicator), detail: citing.lookDetail, button: citing.lookButton },
      href: paths.workTarget(id),
    }))
}
