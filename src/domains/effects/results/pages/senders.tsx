import { decimal, type Frame, IntervalChart, wholeNumber } from '../../../../ui/index.ts'
import { usualDesigns } from '../../analysis/detectable.ts'
import type { NamedCell } from '../../door/cells.ts'
import type { Told } from '../../door/reading.ts'
import type { ToldSenders } from '../../release/senders.ts'
import { permutationSentences } from '../../wording/senders.ts'
import { sentence } from '../../wording/sentence.ts'
import { senderHeading, senderSentences } from '../../wording/told.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'

type Props = { source: Source; cell: NamedCell; senders: Told<ToldSenders>; level?: 2 | 3 }

/** The question of the agreement, and as much of an answer as there is. */
export function SenderAnswer({ source, cell, senders, level = 2 }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  if (senders.state !== 'shown') return null
  const { reading, plan } = senders.value
  const message = senderHeading(language, reading)
  const band = senderBand(reading)
  const said = [
    ...senderSentences(language, reading, plan.margin),
    ...permutationSentences(language, reading),
  ]
  const prose = said.map((text) => <p>{text}</p>)
  if (!band) {
    return (
      <section class="answer">
        <h2 class="answer-title">{message}</h2>
        <div class="prose">{prose}</div>
      </section>
    )
  }
  return (
    <IntervalChart
      {...{ language, message, level }}
      {...senderDrawing(frame, senders.value)}
      description={sentence(language, 'differenceAlt', {
        difference: band.estimate,
        low: band.low,
        high: band.high,
      })}
      intervals={[{ label: '', ...band }]}
      {...linksOf(source, cell, 'afsender', w.followBack)}
    >
      {prose}
      <Needed frame={frame} told={senders.value} />
    </IntervalChart>
  )
}

function senderBand({ adjusted }: ToldSenders['reading']) {
  const [low, high] = adjusted?.interval ?? [null, null]
  const estimate = adjusted?.estimate ?? null
  return estimate === null || low === null || high === null ? null : { estimate, low, high }
}

/** The span that was called negligible beforehand lies behind the band. */
function senderDrawing({ language }: Frame, { plan: { margin, outcome } }: ToldSenders) {
  const w = words(language)
  return {
    what: w.changeIn(w.outcomesShort[outcome]),
    zone: { from: -margin, to: margin, label: w.negligible(wholeNumber(margin, language)) },
    marks: [],
  }
}

const enough = 20

/** What it would take to see a difference: known without looking at any answer. */
function Needed({ frame, told: { reading } }: { frame: Frame; told: ToldSenders }) {
  const { language } = frame
  const w = words(language).senders
  const low = usualDesigns.find(({ coursesEach }) => coursesEach === enough)?.low ?? null
  if (low === null || reading.sdOfChange === null) return null
  const { peerCourses, municipalCourses } = reading
  return (
    <div class="caveat">
      <h3>{w.needed}</h3>
      <p>
        {sentence(language, 'detectable', {
          each: enough,
          detectable: low * reading.sdOfChange,
          peerCourses,
          municipalCourses,
        })}
      </p>
    </div>
  )
}

/** How the two kinds of courses began. */
export function BalanceTable({ frame, told }: { frame: Frame; told: ToldSenders }) {
  const { language } = frame
  const w = words(language).senders
  const said = (covariate: string, value: number | null) => {
    if (value === null) return '–'
    return covariate === 'before' ? decimal(value, language) : `${wholeNumber(value * 100, language)} %`
  }
  return (
    <section class="table-frame" tabindex={0} aria-label={w.balance}>
      <table>
        <caption>{w.balance}</caption>
        <thead>
          <tr>
            <th scope="col">{words(language).numbers.what}</th>
            {[w.peer, w.municipality, w.standardised].map((title) => (
              <th scope="col" class="amount">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.balance.map(({ covariate, peer, municipality, standardised, ...name }) => (
            <tr>
              <th scope="row">{[w.balanceNames[covariate], name[language]].filter(Boolean).join(': ')}</th>
              <td class="amount">{said(covariate, peer)}</td>
              <td class="amount">{said(covariate, municipality)}</td>
              <td class="amount">{standardised === null ? '–' : decimal(standardised, language, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
