import { BarChart, type Frame, IntervalChart, percent } from '../../../ui/index.ts'
import { flowAlt, flowBars, flowHeading } from '../results/pages/flow.tsx'
import { lonelinessBars } from '../results/pages/loneliness.tsx'
import { senderBand, senderDrawing } from '../results/pages/senders.tsx'
import { bandOf, wellbeingDrawing } from '../results/pages/wellbeing.tsx'
import { changeHeading, lonelinessHeading, senderHeading } from '../wording/told.ts'
import { words } from '../words.ts'
import { type Figure, partOf } from './model.ts'

type Props = { frame: Frame; figure: Figure }

/** The message of a figure; empty where it is kept back. */
export function messageOf({ language }: Pick<Frame, 'language'>, { name, reading, senders }: Figure): string {
  if (name === 'svar') return flowHeading({ language }, reading.flow)
  if (name === 'afsender')
    return senders.state === 'shown' ? senderHeading(language, senders.value.reading) : ''
  if (name.startsWith('ensomhed')) {
    const told = reading.loneliness[partOf(name)]
    return told.state === 'shown' ? lonelinessHeading(language, told.value) : ''
  }
  const told = reading.change.who5[partOf(name)]
  return told.state === 'shown' ? changeHeading(language, told.value.reading, 'who5') : ''
}

/** The drawing of a figure alone, for files. */
export function FigureDrawing({ frame, figure }: Props) {
  const { language } = frame
  const w = words(language)
  const { name, reading, senders } = figure
  const message = messageOf(frame, figure)
  const facts = { language, message, description: message }
  if (name === 'svar') {
    if (!reading.flow) return null
    return (
      <BarChart
        {...facts}
        description={flowAlt(frame, reading.flow)}
        bars={flowBars(frame, reading.flow)}
        what={w.people}
      />
    )
  }
  if (name === 'afsender') {
    const band = senders.state === 'shown' ? senderBand(senders.value.reading) : null
    if (senders.state !== 'shown' || !band) return null
    return (
      <IntervalChart
        {...facts}
        {...senderDrawing(frame, senders.value)}
        intervals={[{ label: '', ...band }]}
      />
    )
  }
  return name.startsWith('ensomhed') ? (
    <Loneliness frame={frame} figure={figure} facts={facts} />
  ) : (
    <Change frame={frame} figure={figure} facts={facts} />
  )
}

type PartProps = Props & { facts: { language: Frame['language']; message: string; description: string } }

function Loneliness({ frame, figure, facts }: PartProps) {
  const part = partOf(figure.name)
  const told = figure.reading.loneliness[part]
  if (told.state !== 'shown') return null
  const say = (share: number) => percent(share, frame.language)
  const bars = lonelinessBars(frame, told.value, part)
  return <BarChart {...facts} bars={bars} say={say} what={words(frame.language).share} />
}

function Change({ frame, figure, facts }: PartProps) {
  const told = figure.reading.change.who5[partOf(figure.name)]
  const band = told.state === 'shown' ? bandOf(told.value.reading) : null
  if (told.state !== 'shown' || !band) return null
  return (
    <IntervalChart
      {...facts}
      {...wellbeingDrawing(frame, told.value.reading)}
      intervals={[{ label: '', ...band }]}
    />
  )
}
