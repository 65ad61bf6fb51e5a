import type { Reading } from '../../door/reading.ts'
import { sentence } from '../../wording/sentence.ts'
import { words } from '../../words.ts'
import type { Source } from '../source.ts'
import { AllBeside } from './all-beside.tsx'
import { FlowAnswer } from './flow.tsx'
import { LonelinessAnswer } from './loneliness.tsx'
import { PointsAnswer } from './points.tsx'
import { WellbeingAnswer } from './wellbeing.tsx'

type Props = { source: Source; reading: Reading }

/** One group from top to bottom: who answered, loneliness, well-being, and what came later. */
export function Answers({ source, reading }: Props) {
  const laterParts = ['followup3', 'followup6'] as const
  const w = words(source.frame.language)
  return (
    <>
      <FlowAnswer source={source} reading={reading} />
      <LonelinessAnswer source={source} reading={reading} />
      <PointsAnswer source={source} reading={reading} />
      <WellbeingAnswer source={source} reading={reading} />
      {laterParts.map((part) => {
        const name = part === 'followup3' ? '3-maaneder' : '6-maaneder'
        const isThere =
          reading.change.who5[part].state !== 'none' || reading.loneliness[part].state !== 'none'
        return (
          isThere && (
            <>
              <p class="later">{w.later[part]}</p>
              <LonelinessAnswer source={source} reading={reading} part={part} name={`ensomhed-${name}`} />
              <PointsAnswer source={source} reading={reading} part={part} />
              <WellbeingAnswer source={source} reading={reading} part={part} name={`trivsel-${name}`} />
            </>
          )
        )
      })}
      <AllBeside source={source} reading={reading} />
    </>
  )
}

/** Made-up numbers say so before anything else. */
export function SimulatedNotice({ source }: { source: Source }) {
  if (!source.isSimulated) return null
  const { language } = source.frame
  return (
    <p class="simulated">
      <span class="evidence-label">{words(language).simulatedTag}</span> {sentence(language, 'simulated')}
    </p>
  )
}
