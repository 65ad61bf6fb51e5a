import type { Language } from '../../kernel/language.ts'
import { AreaTag, ShapeMark } from '../area-tag.tsx'
import { type AreaLook, lookOf } from '../poster/scheme.ts'
import { sortedByText } from '../sort.ts'
import { uiWords } from '../words.ts'
import { type Cell, type Placed, tilesOf } from './place.ts'

/** One municipality with what is found there, area by area. */
export type RegionPlace = Placed & {
  readonly name: string
  readonly href?: string | undefined
  readonly chosen?: boolean | undefined
  /** What is there: an area and how much of it. */
  readonly points: readonly {
    readonly area: AreaLook | string
    readonly name: string
    readonly count: number
  }[]
}

type Props = { language: Language; title: string; places: readonly RegionPlace[]; id?: string }

/** The region as labelled tiles with the shapes of what is there, and the same as a list. */
export function RegionMap({ language, title, places, id = 'region' }: Props) {
  return (
    <div class="region">
      <RegionTiles language={language} title={title} places={places} id={id} />
      <PlaceList language={language} places={places} />
    </div>
  )
}

const tile = 106
const gap = 6

/** The drawing alone, for pages that have a list of their own. */
export function RegionTiles({ language, title, places, id = 'region' }: Props) {
  const cells = tilesOf(places)
  const sizes = [...cells.values()]
  const width = (Math.max(...sizes.map(({ column }) => column), 0) + 1) * tile
  const height = (Math.max(...sizes.map(({ row }) => row), 0) + 1) * tile
  return (
    <svg
      class="region-map"
      viewBox={`0 0 ${width} ${height}`}
      {...{ role: 'group' }}
      aria-labelledby={`${id}-title ${id}-about`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{uiWords(language).chart.mapDescription}</desc>
      {places.map((place) => (
        <Tile place={place} cell={cells.get(place.code) ?? { column: 0, row: 0 }} />
      ))}
    </svg>
  )
}

function Tile({ place, cell }: { place: RegionPlace; cell: Cell }) {
  const drawn = (
    <g transform={`translate(${cell.column * tile} ${cell.row * tile})`}>
      <rect class={place.chosen ? 'tile chosen' : 'tile'} width={tile - gap} height={tile - gap} />
      <text class={place.chosen ? 'tile-name chosen-name' : 'tile-name'} x="8" y="24" {...held(place.name)}>
        {place.name}
      </text>
      {place.points.slice(0, 4).map((point, index) => (
        <g transform={`translate(${8 + (index % 2) * 44} ${36 + Math.floor(index / 2) * 30})`}>
          <ShapeMark look={lookOf(point.area)} />
          {point.count > 1 && (
            <text class={place.chosen ? 'tile-count chosen-name' : 'tile-count'} x="27" y="18">
              {point.count > 99 ? '99+' : point.count}
            </text>
          )}
        </g>
      ))}
    </g>
  )
  const said = [place.name, ...place.points.map(({ name, count }) => `${name}: ${count}`)].join(', ')
  return place.href ? (
    <a href={place.href} aria-label={said}>
      {drawn}
    </a>
  ) : (
    drawn
  )
}

/** Names too long for their tile are drawn together. */
function held(name: string) {
  return name.length > 10 ? { textLength: tile - gap - 16, lengthAdjust: 'spacingAndGlyphs' } : {}
}

function PlaceList({ language, places }: { language: Language; places: readonly RegionPlace[] }) {
  const words = uiWords(language).chart
  return (
    <ul class="place-list">
      {sortedByText(places, ({ name }) => name).map((place) => (
        <li>
          {place.href ? <a href={place.href}>{place.name}</a> : <span>{place.name}</span>}
          {place.points.length === 0 ? (
            <span class="small muted">{words.nothingHere}</span>
          ) : (
            <span class="facts-line">
              {place.points.map(({ area, name, count }) => (
                <AreaTag area={area} name={`${name}: ${count}`} />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
