import { type Figure, partOf } from '../../figures/model.ts'
import type { Source } from '../source.ts'
import { FlowAnswer } from './flow.tsx'
import { LonelinessAnswer } from './loneliness.tsx'
import { SenderAnswer } from './senders.tsx'
import { WellbeingAnswer } from './wellbeing.tsx'

/** One figure as it stands on the page of its group. */
export function OneFigure({ source, figure }: { source: Source; figure: Figure }) {
  const { name, reading, senders } = figure
  if (name === 'svar') return <FlowAnswer source={source} reading={reading} />
  if (name === 'afsender') return <SenderAnswer source={source} cell={reading.cell} senders={senders} />
  return name.startsWith('ensomhed') ? (
    <LonelinessAnswer source={source} reading={reading} part={partOf(name)} name={name} />
  ) : (
    <WellbeingAnswer source={source} reading={reading} part={partOf(name)} name={name} />
  )
}
