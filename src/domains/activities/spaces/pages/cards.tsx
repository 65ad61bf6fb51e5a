import { raw } from 'hono/html'
import { cover, type Frame } from '../../../../ui/index.ts'
import { genresNamed, type Surroundings } from '../../surroundings/model.ts'
import type { SpaceRow } from '../lists.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { priceSaid } from './price.ts'

type Props = { frame: Frame; rows: readonly SpaceRow[]; around: Surroundings }

/** Spaces with a drawn poster each, price first. */
export function SpaceCards({ frame, rows, around }: Props) {
  const { spaces: w } = words(frame.language)
  return (
    <ul class="genre-list space-list">
      {rows.map((row) => (
        <li>
          {raw(
            cover({
              ...{ area: 'shared', title: row.slug, width: 480, height: 300, instance: row.slug },
              artForm: genresNamed(around, row.genres)[0]?.artForm ?? 'workshop',
            }),
          )}
          <h3 lang={row.language}>
            <a href={frame.to(paths.space(row.slug))}>{row.title}</a>
          </h3>
          <p class="small">
            <b>{priceSaid(frame, row.price_ore, row.price_unit)}</b> · {w.kinds[row.kind]} ·{' '}
            {row.municipality}
          </p>
          <p lang={row.language}>{row.summary}</p>
          <p class="small muted">{row.is_bookable ? w.bookable : w.comeBy}</p>
        </li>
      ))}
    </ul>
  )
}
