import { Empty, type Frame, lookOf, period } from '../../../../ui/index.ts'
import type { AreaNow } from '../../../agreement/index.ts'
import { areaLook } from '../../area-look.ts'
import { paths } from '../../paths.ts'
import type { FrontProps } from './props.ts'

/** The focus areas of the agreement, each a field of its colour with its shape. */
export function AreaFields({ frame, words, front: { agreement } }: FrontProps) {
  if (!agreement || agreement.areas.length === 0)
    return (
      <section class="section ground-sand">
        <div class="wrap">
          <Empty
            title={words.noAgreement.title}
            level={2}
            action={{ href: frame.to(paths.about()), label: words.noAgreement.action }}
          >
            {words.noAgreement.text}
          </Empty>
        </div>
      </section>
    )
  const { language } = frame
  return (
    <section aria-labelledby="areas">
      <div class="wrap area-fields-head">
        <h2 id="areas">{words.areas(agreement.areas.length)}</h2>
        <p>
          <a class="target" href={frame.to(agreement.path)}>
            {words.agreementLine(agreement.title.text, period(agreement, language))}
          </a>
        </p>
      </div>
      <ul class="area-fields">
        {agreement.areas.map((area) => (
          <AreaField frame={frame} area={area} more={words.readArea(area.name.text)} />
        ))}
      </ul>
    </section>
  )
}

const grounds = {
  yellow: 'ground-sun',
  vermilion: 'ground-wave',
  ultramarine: 'ground-zig',
  neutral: 'ground-sand',
}

function AreaField({ frame, area, more }: { frame: Frame; area: AreaNow; more: string }) {
  const { shape, palette } = lookOf(areaLook(area))
  return (
    <li class={`area-field ${grounds[palette]}`}>
      <svg
        class="area-field-shape"
        viewBox="0 0 400 170"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
      >
        <path d={shapes[shape]} />
      </svg>
      <h3>
        <a href={frame.to(area.path)}>
          <span lang={area.name.lang}>{area.name.text}</span>
          <span class="visually-hidden"> · {more}</span>
        </a>
      </h3>
      <ul class="area-field-objectives">
        {area.objectives.map((objective) => (
          <li lang={objective.lang}>{objective.text}</li>
        ))}
      </ul>
    </li>
  )
}

const shapes = {
  sun: 'M200 14a190 190 0 1 1 0 380a190 190 0 1 1 0-380Z',
  wave: `M-100 70${'a50 50 0 0 1 100 0a50 50 0 0 0 100 0'.repeat(4)}V170H-100Z`,
  zigzag: `M-40 130${'l60-110 60 110'.repeat(5)}V170H-40Z`,
} as const
