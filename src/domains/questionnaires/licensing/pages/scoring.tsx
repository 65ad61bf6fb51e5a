import { type Fact, Facts, type Frame } from '../../../../ui/index.ts'
import type { ScaleDefinition, ScaleInstrument } from '../../instruments/model.ts'
import { bandSpans } from '../../scoring/bands.ts'
import { type Words, words } from '../../words.ts'
import { Ruler, scoreText } from './ruler.tsx'

type Props = { frame: Frame; instrument: ScaleInstrument }

/** How the answers become numbers: each scale with its ruler, cut-offs, missing rule and smallest change that matters. */
export function ScoringSection({ frame, instrument }: Props) {
  const { instrument: say } = words(frame.language)
  const { scales, reverse } = instrument.scoring
  const turned = instrument.items.filter(({ id }) => reverse.includes(id))
  return (
    <section class="scoring">
      <h2>{say.scoring}</h2>
      {scales.map((scale) => (
        <ScaleCard frame={frame} instrument={instrument} scale={scale} isOnly={scales.length === 1} />
      ))}
      {turned.length > 0 && (
        <p class="small">
          <b>{say.reversed}:</b> {turned.map(({ label }) => label[frame.language]).join(' · ')}
        </p>
      )}
    </section>
  )
}

function methodText({ method, items }: ScaleDefinition, say: Words['instrument']): string {
  if (items.length === 1) return say.methods.single
  if (method.kind === 'sum' && method.times) return say.methods.sumTimes(method.times)
  return say.methods[method.kind]
}

function missingText({ missing, items }: ScaleDefinition, say: Words['instrument']): string {
  return missing.rule === 'all' ? say.missing.all(items.length) : say.missing[missing.rule](missing.most)
}

const marked = (text: string, toConfirm: boolean | undefined, say: Words['instrument']): string =>
  toConfirm ? `${text} († ${say.toConfirm})` : text

function factsOf(frame: Frame, scale: ScaleDefinition): readonly Fact[] {
  const { instrument: say } = words(frame.language)
  const { minimalChange, missingToConfirm } = scale
  return [
    { name: say.method, value: methodText(scale, say) },
    { name: say.missingTitle, value: marked(missingText(scale, say), missingToConfirm, say) },
    {
      name: say.change,
      value: minimalChange && marked(minimalChange.text[frame.language], minimalChange.toConfirm, say),
    },
  ]
}

function ScaleCard({ frame, scale, isOnly }: Props & { scale: ScaleDefinition; isOnly: boolean }) {
  const { instrument: say } = words(frame.language)
  const { min, max } = scale.range
  const range = say.range(scoreText(min, scale, frame.language), scoreText(max, scale, frame.language))
  return (
    <div class="scale-card">
      {!isOnly && <h3>{scale.title[frame.language]}</h3>}
      <p class="scale-range">
        <strong>{range}</strong> <span>{say.direction[scale.direction]}</span>
      </p>
      <Ruler frame={frame} scale={scale} label={`${scale.title[frame.language]}: ${range}`} />
      <Bands frame={frame} scale={scale} />
      <Facts as="rows" facts={factsOf(frame, scale)} />
    </div>
  )
}

function Bands({ frame, scale }: { frame: Frame; scale: ScaleDefinition }) {
  const { instrument: say } = words(frame.language)
  const spans = bandSpans(scale)
  if (!scale.cutOffs) return <p class="small muted">{say.noBands}</p>
  return (
    <>
      <ul class="band-list">
        {spans.map(({ band, from, to }, place) => (
          <li class={`part-${scale.direction === 'higherIsWorse' ? place : spans.length - 1 - place}`}>
            <b>
              {scoreText(from, scale, frame.language)}
              {to > from ? `–${scoreText(to, scale, frame.language)}` : ''}
            </b>{' '}
            {band.text[frame.language]}
          </li>
        ))}
      </ul>
      <p class="small muted">
        <a class="target" href={scale.cutOffs.source}>
          {say.bands}: {new URL(scale.cutOffs.source).host}
        </a>
        {scale.cutOffs.toConfirm ? ` († ${say.toConfirm})` : ''}
      </p>
    </>
  )
}
