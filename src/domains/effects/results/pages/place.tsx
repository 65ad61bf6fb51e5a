import { BarChart, type Frame, wholeNumber } from '../../../../ui/index.ts'
import type { Place } from '../../door/place.ts'
import type { Reading } from '../../door/reading.ts'
import { sentence } from '../../wording/sentence.ts'
import { words } from '../../words.ts'
import { linksOf, nameOf, type Source } from '../source.ts'

type Props = { source: Source; reading: Reading; place: Place }

/** A municipality among the others, which stay without names. No order of municipalities, and nobody is first or last. */
export function PlaceAnswer({ source, reading, place }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  const own = nameOf(reading.cell, frame)
  const message = sentence(language, 'headPlace', { others: place.others })
  return (
    <BarChart
      {...{ language, message, what: w.place.municipalities }}
      description={message}
      bars={place.spans.map(({ from, to, others }, index) => ({
        ...{ label: spanName(frame, from, to), value: others },
        ...(index === place.own ? { note: w.place.here(own) } : {}),
      }))}
      {...linksOf(source, reading.cell, 'plads', w.followBack)}
    >
      <p>{sentence(language, 'place', { low: place.low, high: place.high, reach: reachOf(place) })}</p>
      <p class="small">{w.place.without}</p>
    </BarChart>
  )
}

const spanName = ({ language }: Pick<Frame, 'language'>, from: number, to: number): string =>
  words(language).place.span(wholeNumber(from, language), wholeNumber(to, language))

/** How many others lie in the spans that the interval touches: they cannot be told apart from this one. */
const reachOf = ({ low, high, spans }: Place): number =>
  spans.reduce((sum, { from, to, others }) => sum + (to > low && from <= high ? others : 0), 0)
