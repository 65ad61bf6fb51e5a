import type { Period } from '../../../../../kernel/day.ts'
import { type Frame, period, RegionMap, type RegionPlace } from '../../../../../ui/index.ts'
import { areaNamed, lookOfArea, type Surroundings } from '../../../surroundings/model.ts'
import type { Filter } from '../../listing/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { CountedPlace } from '../places.ts'
import { addressOf } from '../view.ts'

type Props = {
  frame: Frame
  filter: Filter
  around: Surroundings
  places: readonly CountedPlace[]
  span: Period
}

/** Where it happens: the region with the shapes of what is there; every municipality leads to its own list. */
export function ProgrammeMap({ frame, filter, around, places, span }: Props) {
  const { programme: w } = words(frame.language)
  const drawn: RegionPlace[] = places.map(({ slug, name, lat, lon, counts }) => ({
    ...{ code: slug, name, lat, lon, chosen: filter.municipality === slug },
    href: `${frame.to(paths.programme())}${addressOf({ name: 'map' }, { ...filter, municipality: slug })}`,
    points: counts.map(({ areaKey, count }) => ({
      area: lookOfArea(around, areaKey),
      name: areaNamed(around, areaKey)?.title ?? w.noArea,
      count,
    })),
  }))
  return (
    <section class="programme-map" aria-labelledby="map-title">
      <h2 id="map-title">{w.mapTitle}</h2>
      <p class="muted">{w.mapCounts(period(span, frame.language))}</p>
      <RegionMap language={frame.language} title={w.mapTitle} places={drawn} />
    </section>
  )
}
