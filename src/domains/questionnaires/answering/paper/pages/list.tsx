import { type Frame, Table } from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import { shownCode } from '../../room-codes/code.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  people: readonly { readonly name: string; readonly code: string }[]
}

/** Who gets which sheet. */
export function CodeList({ frame, open, people }: Props) {
  const w = words(frame.language).paper
  return (
    <MeasuringShell frame={frame} open={open} title={w.listTitle} lead={w.listLead}>
      <Table
        frame={frame}
        caption={w.listTitle}
        hideCaption
        rows={people}
        columns={[
          { key: 'name', header: w.name, cell: ({ name }) => name, names: true },
          { key: 'code', header: w.code, cell: ({ code }) => shownCode(code) },
        ]}
        empty={{ title: w.noCodes }}
      />
    </MeasuringShell>
  )
}
