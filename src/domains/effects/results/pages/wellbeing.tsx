import { decimal, type Frame, IntervalChart } from '../../../../ui/index.ts'
import { expectedAnyway } from '../../analysis/change.ts'
import type { ChangeReading } from '../../analysis/model.ts'
import { outcomes } from '../../analysis/outcomes.ts'
import type { Part, Reading, ToldChange } from '../../door/reading.ts'
import type { FigureName } from '../../figures/model.ts'
import { judgedSentence } from '../../wording/beside.ts'
import { sentence } from '../../wording/sentence.ts'
import { changeHeading, changeSentences, finerSentences, noComparison } from '../../wording/told.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'
import { toldLostShare } from './flow.tsx'
import { HiddenAnswer } from './hidden.tsx'

type Props = { source: Source; reading: Reading; part?: Part; name?: FigureName }

/** The change of well-being: the message, the band of the interval, and what the numbers cannot say. */
export function WellbeingAnswer({ source, reading, part = 'after', name = 'trivsel' }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  const told = reading.change.who5[part]
  if (told.state === 'none') return null
  if (told.state === 'hidden') return <HiddenAnswer frame={frame} outcome="who5" />
  const change = told.value.reading
  const lost = part === 'after' ? toldLostShare(reading.flow) : null
  const facts = {
    language,
    message: changeHeading(language, change, 'who5'),
    ...linksOf(source, reading.cell, name, w.followBack),
  }
  const band = bandOf(change)
  if (!band) return <HiddenAnswer frame={frame} outcome="who5" />
  return (
    <IntervalChart
      {...facts}
      {...wellbeingDrawing(frame, change)}
      description={sentence(language, 'changeAlt', {
        outcome: w.outcomesShort.who5,
        ...{ change: band.estimate, low: band.low, high: band.high },
      })}
      intervals={[{ label: '', ...band }]}
    >
      <LabelLine frame={frame} told={told.value} />
      {[...changeSentences(language, change, 'who5', lost), noComparison(language, change)].map((text) => (
        <p>{text}</p>
      ))}
      <WhatIf frame={frame} change={change} />
      {told.value.judged && <p class="small">{judgedSentence(language, told.value.judged)}</p>}
      {finerSentences(language, change, 'who5').map((text) => (
        <p class="small">{text}</p>
      ))}
    </IntervalChart>
  )
}

/** Estimate and ends as numbers; nothing where they are not defined. */
export function bandOf({ main }: ChangeReading) {
  const [low, high] = main?.interval ?? [null, null]
  const estimate = main?.estimate ?? null
  return estimate === null || low === null || high === null ? null : { estimate, low, high }
}

/** What is drawn besides the band: no change, what could happen anyway, and what people notice. */
function wellbeingDrawing({ language }: Frame, change: ChangeReading) {
  const w = words(language)
  const expected = expectedAnyway(change)
  const { important } = outcomes.who5
  return {
    what: w.changeIn(w.outcomesShort.who5),
    marks: [
      { at: 0, label: w.asBefore },
      ...(expected === null ? [] : [{ at: expected, label: w.anyway, short: '' }]),
      ...(important === null ? [] : [{ at: important, label: w.noticed, short: w.noticedShort }]),
    ],
  }
}

/** How far the number reaches, in one word and what the word means. */
export function LabelLine({ frame, told }: { frame: Frame; told: Pick<ToldChange, 'label'> }) {
  const label = words(frame.language).labels[told.label]
  return (
    <p class="evidence">
      <span class="evidence-label">{label.name}</span> {label.means}
    </p>
  )
}

function WhatIf({ frame, change }: { frame: Frame; change: ChangeReading }) {
  const { language } = frame
  const w = words(language)
  const { lostUnchanged, lostWorse } = change.scenarios
  if (lostUnchanged === null || lostWorse === null) return null
  const rows = [
    [w.likeOthers, change.rawChange],
    [w.unchanged, lostUnchanged],
    [w.worse, lostWorse],
  ] as const
  return (
    <section class="table-frame" tabindex={0} aria-label={w.whatIf}>
      <table>
        <caption>{w.whatIf}</caption>
        <thead>
          <tr>
            <th scope="col">{w.assumption}</th>
            <th scope="col" class="amount">
              {w.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([assumption, value]) => (
            <tr>
              <th scope="row">{assumption}</th>
              <td class="amount">{value === null ? '–' : decimal(value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
