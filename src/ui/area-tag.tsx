import { type AreaLook, lookOf, type Shape } from './poster/scheme.ts'

type ShapeProps = { area: AreaLook | string; size?: 'tag' | 'large' }

const outlines: Readonly<Record<Exclude<Shape, 'sun'>, string>> = {
  wave: 'M1 13a5.5 5.5 0 0 1 11 0a5.5 5.5 0 0 0 11 0',
  zigzag: 'M1 17l7-9 8 9 7-9',
}

/** The shape of a focus area, in its colour. Never alone: its name stands beside it. */
export function AreaShape({ area, size = 'tag' }: ShapeProps) {
  const look = lookOf(area)
  return (
    <svg class={`area-shape ${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <ShapeMark look={look} />
    </svg>
  )
}

/** The mark itself, 24 × 24, for use inside other drawings. */
export function ShapeMark({ look }: { look: AreaLook }) {
  const tone = `shape-${look.shape} tone-${look.palette}`
  if (look.shape === 'sun') return <circle class={tone} cx="12" cy="12" r="9.5" />
  return <path class={tone} d={outlines[look.shape]} />
}

/** A focus area: shape, colour and name, always together. */
export function AreaTag({ area, name }: { area: AreaLook | string; name: string }) {
  return (
    <span class="tag">
      <AreaShape area={area} />
      {name}
    </span>
  )
}

type EngagementProps = { area: AreaLook | string; level: 0 | 1 | 2 | 3; label: string }

/** How much a municipality engages in an area: one to three shapes, and the words for it. */
export function Engagement({ area, level, label }: EngagementProps) {
  const look = lookOf(area)
  return (
    <span class="engagement-line">
      <span>{label}</span>
      <svg viewBox="0 0 88 28" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((place) =>
          place < level ? (
            <g transform={`translate(${place * 30} 2)`}>
              <ShapeMark look={look} />
            </g>
          ) : (
            <circle cx={12 + place * 30} cy="14" r="2.5" fill="currentColor" />
          ),
        )}
      </svg>
    </span>
  )
}
