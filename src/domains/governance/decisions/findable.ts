import { tablesOf } from '../../../platform/actions/context.ts'
import type { Findable } from '../../../platform/rooms/findable.ts'
import { longDay } from '../../../ui/format/day.ts'
import { paths } from '../paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { words } from '../words.ts'

/** Decisions that everybody may read. */
export const decisionsFound: Findable = {
  kind: 'decision',
  subject: 'decision',
  around: ['meeting', 'body'],
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    let open = tablesOf<GovernanceTables>(context)
      .selectFrom('governance.known_decision')
      .select(['id', 'number', 'title', 'body_name', 'body_name_en', 'decided_on', 'outcome'])
      .where('is_public', '=', true)
    if (ids) open = open.where('id', 'in', [...ids])
    const rows = await open.execute()
    const said = (language: 'da' | 'en', body: string, { decided_on, outcome }: (typeof rows)[number]) =>
      `${body} · ${longDay(decided_on, language)} · ${words(language).decisions.outcomes[outcome]}`
    return rows.map((row) => ({
      id: row.id,
      path: paths.publicDecision(row.number),
      title: { da: `${row.number}: ${row.title}` },
      summary: { da: said('da', row.body_name, row), en: said('en', row.body_name_en || row.body_name, row) },
    }))
  },
}
