import { type Frame, Table } from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import type { TimePoint } from '../../model.ts'
import { words } from '../../words.ts'
import type { WhoAnswered } from '../queries.ts'
import { MeasuringShell } from './shell.tsx'

type Props = { frame: Frame; open: OpenCourse; people: readonly WhoAnswered[]; waves: readonly TimePoint[] }

/** Who has answered and who has not, to be able to ask kindly; never what. */
export function WhoPage({ frame, open, people, waves }: Props) {
  const { measuring: w, filling } = words(frame.language)
  return (
    <MeasuringShell frame={frame} open={open} title={w.whoTitle} lead={w.whoLead}>
      <Table
        frame={frame}
        caption={w.whoTitle}
        hideCaption
        rows={people}
        columns={[
          { key: 'name', header: w.name, cell: ({ name }) => name, names: true },
          ...waves.map((wave) => ({
            key: wave,
            header: filling.waveNames[wave],
            cell: (person: WhoAnswered) => standing(frame, person, wave),
          })),
        ]}
        empty={{ title: w.whoEmpty }}
      />
    </MeasuringShell>
  )
}

function standing(frame: Frame, { waves }: WhoAnswered, wave: TimePoint): string {
  const w = words(frame.language).measuring
  const known = waves[wave]
  if (!known) return w.whoNotAsked
  if (known.hasAnswered) return w.whoAnswered
  return known.reminders > 0 ? `${w.whoSilent}, ${w.whoReminded(known.reminders)}` : w.whoSilent
}
