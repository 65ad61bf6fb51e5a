import type { Language } from '../../../kernel/language.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { readTableQuery, type TableFilter, type TableQuery } from '../../../ui/index.ts'
import type { Access } from '../access/model.ts'
import { words } from '../words.ts'
import type { DecisionFilter } from './model.ts'
import { decisionChoices, decisionLog } from './queries.ts'

export const decisionsOnPage = 30

const names = { body: 'organ', year: 'aar', area: 'omraade', kind: 'slags' } as const

const readQuery = (given: Readonly<Record<string, string>>): TableQuery =>
  readTableQuery(given, { filters: Object.values(names) })

function filterOf(query: TableQuery): DecisionFilter {
  const one = (name: string) => query.filters[name]?.[0]
  const year = Number(one(names.year))
  return {
    search: query.search,
    body: one(names.body),
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined,
    area: one(names.area),
    kind: one(names.kind),
  }
}

type Choices = Awaited<ReturnType<typeof decisionChoices>>

function filtersOf({ bodies, years, areas, kinds }: Choices, language: Language): TableFilter[] {
  const { decisions, agenda } = words(language)
  const said = decisions.filters
  return [
    {
      name: names.body,
      label: said.body,
      options: bodies.map(([value, name]) => ({ value, label: name[language] })),
    },
    {
      name: names.year,
      label: said.year,
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    { name: names.area, label: said.area, options: areas.map(([value, label]) => ({ value, label })) },
    {
      name: names.kind,
      label: said.kind,
      options: kinds.map((value) => ({ value, label: agenda.matterKind(value) })),
    },
  ]
}

/** One page of the log as asked for in the address, with what it can be narrowed by. */
export async function logPage(
  context: Context,
  access: Access | 'public',
  given: Readonly<Record<string, string>>,
) {
  const query = readQuery(given)
  const filter = filterOf(query)
  const page = { most: decisionsOnPage, offset: (query.page - 1) * decisionsOnPage }
  const first = await decisionLog(context, access, filter, page)
  const last = Math.max(1, Math.ceil(first.total / decisionsOnPage))
  const shown =
    query.page <= last
      ? first
      : await decisionLog(context, access, filter, { ...page, offset: (last - 1) * decisionsOnPage })
  const filters = filtersOf(await decisionChoices(context, access), context.language)
  return {
    ...shown,
    filters,
    query: { ...query, page: Math.min(query.page, last) },
    pageSize: decisionsOnPage,
  }
}
