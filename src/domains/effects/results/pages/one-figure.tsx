import { aboutOf, type Figure, partOf } from '../../figures/model.ts'
import type { Source } from '../source.ts'
import { BesideFigure } from './all-beside.tsx'
import { FlowAnswer } from './flow.tsx'
import { LonelinessAnswer } from './loneliness.tsx'
import { PlaceAnswer } from './place.tsx'
import { PointsAnswer } from './points.tsx'
import { SenderAnswer } from './senders.tsx'
import { WellbeingAnswer } from './wellbeing.tsx'

/** One figure as it stands on the page of its group. */
export function OneFigure({ source, figure }: { source: Source; figure: Figure }) {
  const { name, reading, senders } = figure
  const parts = { source, reading, name, part: partOf(name) }
  switch (aboutOf(name)) {
    case 'flow':
      return <FlowAnswer source={source} reading={reading} />
    case 'loneliness':
      return <LonelinessAnswer {...parts} />
    case 'points':
      return <PointsAnswer {...parts} />
    case 'wellbeing':
      return <WellbeingAnswer {...parts} />
    case 'senders':
      return <SenderAnswer source={source} cell={reading.cell} senders={senders} />
    case 'place':
      return figure.place ? <PlaceAnswer {...{ source, reading, place: figure.place }} /> : null
    default:
      return <BesideFigure source={source} figure={figure} level={2} />
  }
}
