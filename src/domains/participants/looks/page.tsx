import { type Column, type Frame, Table } from '../../../ui/index.ts'
import { PersonalDataPage } from '../legal/frame.tsx'
import { wordsOf } from '../words.ts'
import type { LookCount } from './queries.ts'

/** How often participants were looked at, by purpose; no names on either side. */
export function LooksPage({
  frame,
  counts,
}: {
  readonly frame: Frame
  readonly counts: readonly LookCount[]
}) {
  const words = wordsOf(frame.language)
  const { looks } = words.work
  const columns: Column<LookCount>[] = [
    { key: 'purpose', header: looks.purpose, cell: ({ purpose }) => words.data.looks.purposes[purpose] },
    { key: 'looks', header: looks.looks, cell: (row) => String(row.looks) },
    { key: 'people', header: looks.people, cell: (row) => String(row.people) },
  ]
  return (
    <PersonalDataPage frame={frame} lead={looks.lead}>
      <Table
        frame={frame}
        caption={words.work.tabs.looks}
        hideCaption
        columns={columns}
        rows={counts}
        empty={{ title: looks.none, text: looks.noneText }}
      />
    </PersonalDataPage>
  )
}
