import { raw } from 'hono/html'
import type { Frame } from '../../../../../ui/index.ts'
import { posterOf } from '../../../parts/posters.ts'
import { genresNamed, lookOfArea, type Surroundings } from '../../../surroundings/model.ts'
import type { Occurrence } from '../../listing/model.ts'
import { dateSaid, priceSaid } from '../../said.ts'

type Props = { frame: Frame; dates: readonly Occurrence[]; around: Surroundings }

/** Activities as posters with the lines one decides by: price first, then when and where. */
export function DateCards({ frame, dates, around }: Props) {
  return (
    <ul class="poster-wall">
      {dates.map((date) => (
        <li>
          {raw(
            posterOf({
              ...{ slug: `next-${date.slug}`, title: date.title, foot: date.municipality },
              artForm: genresNamed(around, date.genres)[0]?.artForm ?? 'workshop',
              look: lookOfArea(around, date.areaKey),
            }),
          )}
          <h3 lang={date.language === frame.language ? undefined : date.language}>
            <a href={frame.to(date.path)}>{date.title}</a>
          </h3>
          <p class="small">
            <b>{priceSaid(date.priceOre, frame.language)}</b> · {dateSaid(date, frame.language)}
          </p>
          <p class="small muted">
            {date.placeName}, {date.municipality}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The same as lines: what, when and where. */
export function DateLines({ frame, dates }: Omit<Props, 'around'>) {
  return (
    <ul class="date-list">
      {dates.map((date) => (
        <li>
          <a href={frame.to(date.path)} lang={date.language === frame.language ? undefined : date.language}>
            {date.title}
          </a>
          <br />
          <span class="small">
            {dateSaid(date, frame.language)} · {date.placeName}, {date.municipality}
          </span>
        </li>
      ))}
    </ul>
  )
}
