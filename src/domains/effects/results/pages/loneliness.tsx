import { BarChart, type Frame, percent, wholeNumber } from '../../../../ui/index.ts'
import type { LonelinessReading } from '../../analysis/model.ts'
import type { Part, Reading } from '../../door/reading.ts'
import type { FigureName } from '../../figures/model.ts'
import { sentence } from '../../wording/sentence.ts'
import { lonelinessHeading, lonelinessSentences } from '../../wording/told.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'
import { HiddenAnswer } from './hidden.tsx'

type Props = { source: Source; reading: Reading; part?: Part; name?: FigureName }

/** Loneliness comes first in everything: the share who are severely lonely, before and after. */
export function LonelinessAnswer({ source, reading, part = 'after', name = 'ensomhed' }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  const told = reading.loneliness[part]
  if (told.state === 'none') return null
  if (told.state === 'hidden') return <HiddenAnswer frame={frame} outcome="tils" />
  const { shareBefore, shareAfter } = told.value
  return (
    <BarChart
      language={language}
      message={lonelinessHeading(language, told.value)}
      description={sentence(language, 'lonelinessAlt', { before: shareBefore, after: shareAfter })}
      what={w.share}
      say={(share) => percent(share, language)}
      bars={lonelinessBars(frame, told.value, part)}
      {...linksOf(source, reading.cell, name, w.followBack)}
    >
      {lonelinessSentences(language, told.value).map((text) => (
        <p>{text}</p>
      ))}
    </BarChart>
  )
}

/** Counts stand beside the shares where nobody can be picked out by them. */
function lonelinessBars({ language }: Frame, reading: LonelinessReading, part: Part) {
  const w = words(language)
  const { pairs, before, after } = reading
  const isFew = (count: number) => Math.min(count, pairs - count) < 5
  const note = (count: number) =>
    isFew(count) ? {} : { note: w.of(wholeNumber(count, language), wholeNumber(pairs, language)) }
  return [
    { label: w.before, value: reading.shareBefore, ...note(before) },
    { label: part === 'after' ? w.after : w.later[part], value: reading.shareAfter, ...note(after) },
  ]
}
