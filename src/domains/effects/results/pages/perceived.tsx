import { type Column, Table, wholeNumber } from '../../../../ui/index.ts'
import { type AgreementRow, perceptions } from '../../analysis/model-beside.ts'
import type { Told } from '../../door/reading.ts'
import type { ToldSenders } from '../../release/senders.ts'
import { words } from '../../words.ts'
import type { Source } from '../source.ts'

/** Whether the sender was seen as meant: people to the nearest five. */
export function AgreementTable({
  source: { frame },
  senders,
}: {
  source: Source
  senders: Told<ToldSenders>
}) {
  const w = words(frame.language)
  if (senders.state !== 'shown' || senders.value.perceived.state !== 'shown') return null
  const { abouts } = w.numbers
  const columns: Column<AgreementRow>[] = [
    { key: 'meant', header: w.beside.meant, names: true, cell: ({ meant }) => abouts[meant] },
    ...perceptions.map(
      (seen): Column<AgreementRow> => ({
        ...{ key: seen, header: abouts[seen], align: 'end' },
        cell: ({ people }) => wholeNumber(people[seen], frame.language),
      }),
    ),
  ]
  return (
    <Table
      frame={frame}
      caption={w.beside.seenAsMeant}
      rows={senders.value.perceived.value.agreement}
      columns={columns}
    />
  )
}
