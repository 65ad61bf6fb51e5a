import { raw } from 'hono/html'
import {
  crowns,
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Pagination,
  PublicPage,
  pageCount,
  type TableQuery,
  tableHref,
} from '../../../../ui/index.ts'
import { genreOptions, optionsOf, placeOptions } from '../../parts/choices.ts'
import { posterOf } from '../../parts/posters.ts'
import { paths } from '../../paths.ts'
import { genresNamed, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type CommunityRow, listSize } from '../lists.ts'
import { timeOf } from '../stored-time.ts'
import { whenSaid } from '../when.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly CommunityRow[]
  total: number
  around: Surroundings
}

/** The communities one can join, as a wall of posters. */
export function CommunityWall({ frame, query, rows, total, around }: Props) {
  const { communities: w } = words(frame.language)
  const base = frame.to(paths.communities())
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <FilterForm
          {...{ frame, base, query }}
          searchable
          label={w.title}
          filters={filtersOf(frame, around)}
        />
        {rows.length === 0 ? (
          <Nothing frame={frame} query={query} />
        ) : (
          <section aria-labelledby="posters">
            <h2 id="posters" class="visually-hidden">
              {w.posters}
            </h2>
            <p class="muted wall-count">{w.count(total)}</p>
            <CommunityPosters frame={frame} rows={rows} around={around} />
          </section>
        )}
        <div class="wall-end">
          <Pagination
            language={frame.language}
            page={query.page}
            pages={pageCount(total, listSize)}
            href={(page) => tableHref(base, query, { page })}
          />
        </div>
      </div>
    </PublicPage>
  )
}

function filtersOf(frame: Frame, around: Surroundings) {
  const { communities, names } = words(frame.language)
  const { filters: w } = communities
  return [
    { name: 'kommune', label: w.municipality, options: placeOptions(around) },
    { name: 'emne', label: w.topic, options: genreOptions(around) },
    { name: 'ugedag', label: w.weekday, options: optionsOf(names.weekdays) },
    { name: 'tid', label: w.dayPart, options: optionsOf(names.dayParts) },
    { name: 'pris', label: w.price, options: [{ value: 'gratis', label: names.free }] },
    { name: 'aaben', label: w.openness, options: optionsOf(names.opennesses) },
    { name: 'sprog', label: w.spoken, options: optionsOf(names.spoken) },
  ]
}

type PostersProps = Pick<Props, 'frame' | 'rows' | 'around'>

/** Communities as posters with the lines one decides by: price first, then when, where, and how to join. */
export function CommunityPosters({ frame, rows, around }: PostersProps) {
  return (
    <ul class="poster-wall">
      {rows.map((row) => (
        <OnePoster frame={frame} row={row} around={around} />
      ))}
    </ul>
  )
}

function OnePoster({ frame, row, around }: Omit<PostersProps, 'rows'> & { row: CommunityRow }) {
  const { communities: w, names } = words(frame.language)
  const genres = genresNamed(around, row.genres)
  const poster = posterOf({
    ...{ slug: row.slug, title: row.title, artForm: genres[0]?.artForm ?? 'workshop' },
    look: lookOfArea(around, row.area_key),
    foot: row.municipality,
  })
  const price = row.price_ore === 0n ? names.free : crowns(row.price_ore, frame.language)
  return (
    <li>
      {raw(poster)}
      <h3 lang={row.language === frame.language ? undefined : row.language}>
        <a href={frame.to(paths.community(row.slug))}>{row.title}</a>
      </h3>
      <p class="small">
        <b>{price}</b> · {row.place_name}, {row.municipality}
      </p>
      <p class="small">{whenSaid(timeOf(row), frame.language)}</p>
      <p class="small muted">
        {names.opennesses[row.openness]}
        {row.offers_buddy && ` · ${w.buddy}`}
      </p>
      <p class="small muted">{genres.map(({ name }) => name).join(' · ')}</p>
    </li>
  )
}

function Nothing({ frame, query }: Pick<Props, 'frame' | 'query'>) {
  const { communities: w } = words(frame.language)
  const action = { href: frame.to(paths.communities()), label: frame.words.table.clear }
  return isNarrowed(query) ? (
    <Empty level={2} title={w.noneTitle} action={action} area="youth">
      {w.noneText}
    </Empty>
  ) : (
    <Empty level={2} title={w.emptyTitle} area="youth">
      {w.emptyText}
    </Empty>
  )
}
