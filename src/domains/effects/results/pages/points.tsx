import { StepsChart } from '../../../../ui/index.ts'
import type { LonelinessPoints } from '../../analysis/model.ts'
import { outcomes } from '../../analysis/outcomes.ts'
import type { Part, Reading } from '../../door/reading.ts'
import { nameFor } from '../../figures/model.ts'
import { sentence } from '../../wording/sentence.ts'
import { finerSentences } from '../../wording/told.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'

type Props = { source: Source; reading: Reading; part?: Part }

/** The seven values of loneliness beside the share of the most lonely: how people stood before and after. */
export function PointsAnswer({ source, reading, part = 'after' }: Props) {
  const { language } = source.frame
  const told = reading.loneliness[part]
  if (told.state !== 'shown' || !told.value.points) return null
  const change = reading.change.tils[part]
  const means = change.state === 'shown' ? change.value.reading : undefined
  return (
    <StepsChart
      {...pointsDrawing(language, told.value.points, part)}
      {...linksOf(source, reading.cell, nameFor('points', part), words(language).followBack)}
      {...{ language, message: sentence(language, 'headPoints') }}
      description={sentence(language, 'pointsAlt', { pairs: told.value.pairs })}
    >
      {means && means.meanBefore !== null && means.meanAfter !== null && (
        <p>
          {sentence(language, 'pointsMean', { meanBefore: means.meanBefore, meanAfter: means.meanAfter })}
        </p>
      )}
      {means && finerSentences(language, means, 'tils').map((text) => <p class="small">{text}</p>)}
      <p class="small">{sentence(language, 'pointsRounded')}</p>
    </StepsChart>
  )
}

const lonelyFrom = 7

/** The seven steps with how many stood on each, and which of them count as severe loneliness. */
function pointsDrawing(
  language: Source['frame']['language'],
  { before, after }: LonelinessPoints,
  part: Part,
) {
  const w = words(language)
  const { lowest } = outcomes.tils
  return {
    steps: before.map((first, index) => ({
      ...{ label: String(lowest + index), first, second: after[index] ?? 0 },
    })),
    times: [w.before, part === 'after' ? w.after : w.later[part]] as const,
    what: w.outcomesShort.tils,
    zone: { from: lonelyFrom - lowest, label: w.severe },
  }
}
