import { sql } from 'kysely'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option, OptionGroup } from '../../../ui/index.ts'
import type { OrganisationKind, PeopleViews } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { isAtHome } from './at-home.ts'

export interface ChoiceQuestion {
  /** All kinds when left out. */
  readonly kinds?: readonly OrganisationKind[]
  /** Only in these municipalities, when given. */
  readonly municipalityCodes?: readonly string[]
  /** Chosen before: offered even when it has been closed since. */
  readonly chosen?: readonly string[]
}

/** Organisations for a list in a form, grouped by municipality: those of our region first. The value is the identifier. */
export async function organisationChoices(
  context: Context,
  { kinds, municipalityCodes, chosen = [] }: ChoiceQuestion = {},
): Promise<OptionGroup[]> {
  const rows = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_organisation as o')
    .select(['o.id', 'o.name', 'o.municipality_name'])
    .select(isAtHome(context, sql.ref('o.municipality_code')).as('home'))
    .where(({ eb, or }) =>
      or([eb('o.active', '=', true), ...(chosen.length > 0 ? [eb('o.id', 'in', [...chosen])] : [])]),
    )
    .$if(kinds !== undefined && kinds.length > 0, (query) => query.where('o.kind', 'in', [...(kinds ?? [])]))
    .$if(municipalityCodes !== undefined && municipalityCodes.length > 0, (query) =>
      query.where('o.municipality_code', 'in', [...(municipalityCodes ?? [])]),
    )
    .orderBy(sql`o.sort_key collate "C"`)
    .limit(2000)
    .execute()
  return grouped(rows, wordsOf(context.language).organisations.noPlace)
}

interface Row {
  readonly id: string
  readonly name: string
  readonly municipality_name: string | null
  readonly home: boolean
}

function grouped(rows: readonly Row[], noPlace: string): OptionGroup[] {
  const groups = new Map<string, { label: string; home: boolean; options: Option[] }>()
  for (const { id, name, municipality_name, home } of rows) {
    const label = municipality_name ?? noPlace
    const group = groups.get(label) ?? { label, home, options: [] }
    group.options.push({ value: id, label: name })
    groups.set(label, group)
  }
  const rank = (group: { label: string; home: boolean }) => (group.home ? 0 : group.label === noPlace ? 1 : 2)
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || inDanishOrder(a.label, b.label))
    .map(({ label, options }) => ({ label, options }))
}
