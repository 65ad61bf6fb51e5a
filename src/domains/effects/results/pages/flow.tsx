import { BarChart, type Frame, wholeNumber } from '../../../../ui/index.ts'
import type { FlowStep, ToldFlow } from '../../analysis/flow.ts'
import { outcomes } from '../../analysis/outcomes.ts'
import type { Reading } from '../../door/reading.ts'
import { sentence } from '../../wording/sentence.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'

type Props = { source: Source; reading: Reading }

const countAt = (flow: ToldFlow, wanted: FlowStep): number | undefined =>
  flow.steps.find(({ step }) => step === wanted)?.count

/** Who answered, before anything is said about what they answered. */
export function FlowAnswer({ source, reading }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  const { flow } = reading
  const facts = {
    ...{ language, message: flowHeading(frame, flow), description: flowAlt(frame, flow) },
    ...linksOf(source, reading.cell, 'svar', w.followBack),
  }
  if (!flow) {
    return (
      <section class="answer">
        <h2 class="answer-title">{facts.message}</h2>
        <p>{sentence(language, 'hidden')}</p>
      </section>
    )
  }
  return (
    <BarChart {...facts} bars={flowBars(frame, flow)} what={w.people}>
      <Missing frame={frame} reading={reading} />
    </BarChart>
  )
}

/** The bars of a flow: how many are no longer along is drawn after each. */
function flowBars({ language }: Frame, { steps }: ToldFlow) {
  const w = words(language)
  return steps.map(({ step, count }, index) => {
    const lost = Math.max(0, (steps[index - 1]?.count ?? count) - count)
    return {
      ...{ label: w.steps[step], value: count, lost },
      ...(lost > 0 ? { note: w.notAlong(wholeNumber(lost, language)) } : {}),
    }
  })
}

export function flowHeading({ language }: Pick<Frame, 'language'>, flow: ToldFlow | null): string {
  const [asked, answered] = flow ? [countAt(flow, 'before'), countAt(flow, 'after')] : []
  if (!flow || asked === undefined || answered === undefined) return sentence(language, 'headFlowHidden')
  return sentence(language, flow.isRounded ? 'headFlowAbout' : 'headFlow', { answered, asked })
}

function flowAlt({ language }: Frame, flow: ToldFlow | null): string {
  const [invited, answered] = flow ? [countAt(flow, 'invited'), countAt(flow, 'after')] : []
  return invited === undefined || answered === undefined
    ? sentence(language, 'headFlowHidden')
    : sentence(language, 'flowAlt', { invited, answered })
}

/** The share lost from told numbers only; in a small rounded group it would be a guess, and is left out. */
export function toldLostShare(flow: ToldFlow | null): number | null {
  const [asked, answered] = flow ? [countAt(flow, 'before'), countAt(flow, 'after')] : []
  if (!flow || !asked || answered === undefined || (flow.isRounded && asked < 50)) return null
  return Math.max(0, 1 - answered / asked)
}

function Missing({ frame, reading: { flow, lost } }: { frame: Frame; reading: Reading }) {
  const { language } = frame
  const w = words(language)
  const share = toldLostShare(flow)
  return (
    <div class="caveat">
      <h3>{w.whoIsMissing}</h3>
      {share !== null && (
        <p>
          {share === 0 ? sentence(language, 'missingNone') : sentence(language, 'missing', { lost: share })}
        </p>
      )}
      {lost.state === 'shown' && <p>{lostSentence(frame, lost.value)}</p>}
      {flow?.isRounded && <p>{w.roundedNote}</p>}
    </div>
  )
}

function lostSentence(
  { language }: Frame,
  {
    meanLost,
    meanKept,
    standardisedDifference,
  }: { meanLost: number; meanKept: number; standardisedDifference: number | null },
): string {
  const harder = outcomes.who5.higherIsBetter ? meanLost < meanKept : meanLost > meanKept
  const isAlike = Math.abs(standardisedDifference ?? 0) < 0.1
  return sentence(language, isAlike ? 'missingAlike' : harder ? 'missingHarder' : 'missingEasier', {
    outcome: words(language).outcomesShort.who5,
    lostBaseline: meanLost,
    keptBaseline: meanKept,
  })
}
