import type { Child } from 'hono/jsx'
import { type Frame, longDay, percent, WorkPage } from '../../../../ui/index.ts'
import type { ReleaseFacts } from '../../door/door.ts'
import type { Reading, Told } from '../../door/reading.ts'
import { type FigureName, figureId } from '../../figures/model.ts'
import { paths } from '../../paths.ts'
import type { ToldSenders } from '../../release/senders.ts'
import { sentence } from '../../wording/sentence.ts'
import {
  changeHeading,
  changeSentences,
  lonelinessHeading,
  lonelinessSentences,
  noComparison,
  senderHeading,
  senderSentences,
} from '../../wording/told.ts'
import { words } from '../../words.ts'
import { liveSource } from '../source.ts'
import { SimulatedNotice } from './answers.tsx'
import { flowHeading, toldLostShare } from './flow.tsx'
import { LabelLine } from './wellbeing.tsx'

type Props = { frame: Frame; release: ReleaseFacts; reading: Reading; senders: Told<ToldSenders> }

/** Four answers, one number each: to be understood in a minute. */
export function SteeringPage({ frame, release, reading, senders }: Props) {
  const w = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={w.steering.title}
      trail={[{ label: w.title, href: frame.to(paths.results()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{w.steering.title}</h1>
          <p class="lead">{w.steering.lead}</p>
          <p class="muted">{longDay(release.madeOn, frame.language)}</p>
          <SimulatedNotice source={liveSource(frame, release.isSimulated)} />
        </div>
      </div>
      <ol class="minute">
        <Who frame={frame} reading={reading} />
        <Lonely frame={frame} reading={reading} />
        <Well frame={frame} reading={reading} />
        <Senders frame={frame} reading={reading} senders={senders} />
      </ol>
    </WorkPage>
  )
}

type PartProps = { frame: Frame; reading: Reading }

function Part(props: PartProps & { title: string; name: FigureName; children?: Child }) {
  const { frame, reading, title, name, children } = props
  const w = words(frame.language)
  return (
    <li class="minute-part">
      <h2 class="answer-title">{title}</h2>
      <div class="prose">{children}</div>
      <p class="downloads">
        <a href={frame.to(paths.figure(figureId(reading.cell, name)))}>{w.followBack}</a>
      </p>
    </li>
  )
}

function Who({ frame, reading }: PartProps) {
  const { language } = frame
  const share = toldLostShare(reading.flow)
  return (
    <Part frame={frame} reading={reading} title={flowHeading(frame, reading.flow)} name="svar">
      <p>{share === null ? sentence(language, 'hidden') : sentence(language, 'missing', { lost: share })}</p>
    </Part>
  )
}

function Lonely({ frame, reading }: PartProps) {
  const { language } = frame
  const told = reading.loneliness.after
  const w = words(language)
  if (told.state !== 'shown')
    return <Kept frame={frame} reading={reading} outcome={w.Outcomes.tils} name="ensomhed" />
  const { shareBefore, shareAfter } = told.value
  return (
    <Part frame={frame} reading={reading} title={lonelinessHeading(language, told.value)} name="ensomhed">
      <p class="minute-numbers">
        <strong>{percent(shareBefore, language)}</strong> {w.before.toLowerCase()}{' '}
        <strong>{percent(shareAfter, language)}</strong> {w.after.toLowerCase()}
      </p>
      <p>{lonelinessSentences(language, told.value)[0]}</p>
    </Part>
  )
}

function Well({ frame, reading }: PartProps) {
  const { language } = frame
  const told = reading.change.who5.after
  const w = words(language)
  if (told.state !== 'shown')
    return <Kept frame={frame} reading={reading} outcome={w.Outcomes.who5} name="trivsel" />
  const change = told.value.reading
  return (
    <Part frame={frame} reading={reading} title={changeHeading(language, change, 'who5')} name="trivsel">
      <LabelLine frame={frame} told={told.value} />
      <p>{changeSentences(language, change, 'who5', toldLostShare(reading.flow))[0]}</p>
      <p>{noComparison(language, change)}</p>
    </Part>
  )
}

function Senders({ frame, reading, senders }: PartProps & { senders: Told<ToldSenders> }) {
  const { language } = frame
  const w = words(language).senders
  if (senders.state !== 'shown') {
    return (
      <Part frame={frame} reading={reading} title={w.title} name="afsender">
        <p>{senders.state === 'none' ? w.closedText : sentence(language, 'hidden')}</p>
      </Part>
    )
  }
  const { reading: found, plan } = senders.value
  return (
    <Part frame={frame} reading={reading} title={senderHeading(language, found)} name="afsender">
      {senderSentences(language, found, plan.margin).map((text) => (
        <p>{text}</p>
      ))}
    </Part>
  )
}

function Kept({ frame, reading, outcome, name }: PartProps & { outcome: string; name: FigureName }) {
  const { language } = frame
  return (
    <Part
      frame={frame}
      reading={reading}
      title={sentence(language, 'headHidden', { Outcome: outcome })}
      name={name}
    >
      <p>{sentence(language, 'hidden')}</p>
    </Part>
  )
}
