import type { Language } from '../../../../kernel/language.ts'
import { decimal, type Frame, wholeNumber } from '../../../../ui/index.ts'
import type { ScaleDefinition } from '../../instruments/model.ts'
import { bandSpans } from '../../scoring/bands.ts'

const width = 600
const height = 56

type Part = { readonly from: number; readonly to: number; readonly name: string }

/** Fields of the ruler; without cut-offs it is one. Each band begins where it begins and ends where the next one does. */
function partsOf(scale: ScaleDefinition): readonly Part[] {
  const spans = bandSpans(scale)
  if (spans.length === 0) return [{ from: scale.range.min, to: scale.range.max, name: 'whole' }]
  return spans.map(({ band }, place) => ({
    from: band.from,
    to: spans[place + 1]?.band.from ?? scale.range.max,
    name: `part-${scale.direction === 'higherIsWorse' ? place : spans.length - 1 - place}`,
  }))
}

/** A score as it is written: with the decimals its scale has, ends that are whole without. */
export const scoreText = (score: number, { decimals }: ScaleDefinition, language: Language): string =>
  decimals === 0 || Number.isInteger(score)
    ? wholeNumber(score, language)
    : decimal(score, language, decimals)

/** The range of a score as a ruler with its bands; the list under it says the same in words. */
export function Ruler({ frame, scale, label }: { frame: Frame; scale: ScaleDefinition; label: string }) {
  const { min, max } = scale.range
  const at = (score: number): number => ((score - min) / (max - min)) * width
  return (
    <svg class="ruler" viewBox={`0 0 ${width} ${height + 30}`} role="img" aria-label={label}>
      {partsOf(scale).map(({ from, to, name }) => (
        <rect
          class={`ruler-${name}`}
          x={at(from)}
          y="0"
          width={Math.max(2, at(to) - at(from) - 3)}
          height={height}
        />
      ))}
      <text class="ruler-end" x="0" y={height + 24}>
        {scoreText(min, scale, frame.language)}
      </text>
      <text class="ruler-end last" x={width} y={height + 24}>
        {scoreText(max, scale, frame.language)}
      </text>
    </svg>
  )
}
