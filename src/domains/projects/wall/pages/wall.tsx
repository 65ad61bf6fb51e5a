import { raw } from 'hono/html'
import {
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Pagination,
  PublicPage,
  pageCount,
  period,
  type TableQuery,
  tableHref,
  wholeNumber,
} from '../../../../ui/index.ts'
import { AreaTags } from '../../parts/area-tags.tsx'
import { areaOptions, municipalityOptions, themeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { areasNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type WallRow, wallSize } from '../model.ts'
import { footOf, posterOf } from '../posters.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly WallRow[]
  total: number
  years: readonly number[]
  around: Surroundings
}

/** The public projects as a wall of posters. */
export function WallPage(props: Props) {
  const { frame, query, rows, total } = props
  const { wall: w } = words(frame.language)
  const base = frame.to(paths.wall())
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <FilterForm
          frame={frame}
          base={base}
          query={query}
          searchable
          label={w.title}
          filters={filtersOf(props)}
        />
        {rows.length === 0 ? (
          <Nothing frame={frame} query={query} />
        ) : (
          <section aria-labelledby="posters">
            <h2 id="posters" class="visually-hidden">
              {w.posters}
            </h2>
            <p class="muted wall-count">{w.count(wholeNumber(total, frame.language))}</p>
            <ul class="poster-wall">
              {rows.map((row) => (
                <OnTheWall frame={frame} row={row} around={props.around} />
              ))}
            </ul>
          </section>
        )}
        <div class="wall-end">
          <Pagination
            language={frame.language}
            page={query.page}
            pages={pageCount(total, wallSize)}
            href={(page) => tableHref(base, query, { page })}
          />
        </div>
      </div>
    </PublicPage>
  )
}

function filtersOf({ frame, around, years }: Props) {
  const { filters: w } = words(frame.language).wall
  return [
    { name: 'omraade', label: w.area, options: areaOptions(around) },
    { name: 'kommune', label: w.municipality, options: municipalityOptions(around) },
    { name: 'tema', label: w.theme, options: themeOptions(around) },
    {
      name: 'aar',
      label: w.year,
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
  ]
}

function OnTheWall({ frame, row, around }: { frame: Frame; row: WallRow; around: Surroundings }) {
  const { wall: w } = words(frame.language)
  const areas = areasNamed(around, row.area_keys)
  const foot = footOf(row.places, row.from_day, row.to_day)
  return (
    <li>
      {raw(posterOf({ slug: row.slug, title: row.title, artForm: row.art_form, area: areas[0], foot }))}
      <h3>
        <a href={frame.to(paths.project(row.slug))}>{row.title}</a>
      </h3>
      <p class="small">{w.states[row.state]}</p>
      <p class="small muted">{period({ from: row.from_day, to: row.to_day }, frame.language)}</p>
      <AreaTags areas={areas} />
    </li>
  )
}

function Nothing({ frame, query }: { frame: Frame; query: TableQuery }) {
  const { wall: w } = words(frame.language)
  const action = { href: frame.to(paths.wall()), label: frame.words.table.clear }
  return isNarrowed(query) ? (
    <Empty level={2} title={w.noneTitle} action={action}>
      {w.noneText}
    </Empty>
  ) : (
    <Empty level={2} title={w.emptyTitle}>
      {w.emptyText}
    </Empty>
  )
}
