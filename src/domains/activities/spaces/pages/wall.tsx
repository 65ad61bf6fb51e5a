import type { Day } from '../../../../kernel/day.ts'
import {
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Pagination,
  PublicPage,
  pageCount,
  RegionMap,
  type RegionPlace,
  type TableQuery,
  Tabs,
  tableHref,
} from '../../../../ui/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { SpaceRow } from '../lists.ts'
import { spaceListSize } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { SpaceCards } from './cards.tsx'
import { wallFilters } from './filters.ts'

export type CountedPlace = {
  readonly slug: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly count: number
}
type Props = {
  frame: Frame
  /** What is asked for, without which view it is. */
  query: TableQuery
  rows: readonly SpaceRow[]
  total: number
  around: Surroundings
  today: Day
  /** The municipalities with how much is there, when the map is wanted. */
  map?: readonly CountedPlace[]
}

/** The rooms and gear that people can borrow, as a list or on the map, with one set of filters in the address. */
export function SpaceWall(props: Props) {
  const { frame, query, around, today, map } = props
  const { spaces: w } = words(frame.language)
  const base = frame.to(paths.spaces())
  const seen = map ? { ...query, filters: { ...query.filters, vis: ['kort'] } } : query
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <FilterForm
          {...{ frame, base, query: seen }}
          searchable
          label={w.title}
          filters={wallFilters(frame, query, around, today)}
        />
        <Tabs
          label={w.title}
          tabs={[
            { href: tableHref(base, query), label: w.views.list, current: !map },
            {
              href: tableHref(base, query, { filters: { ...query.filters, vis: ['kort'] } }),
              label: w.views.map,
              current: Boolean(map),
            },
          ]}
        />
        {map ? <OnMap {...props} map={map} /> : <AsList {...props} />}
      </div>
    </PublicPage>
  )
}

function OnMap({ frame, query, map }: Props & { map: readonly CountedPlace[] }) {
  const { spaces: w } = words(frame.language)
  const base = frame.to(paths.spaces())
  const chosen = query.filters['kommune'] ?? []
  if (map.length === 0) return <Nothing frame={frame} query={query} />
  const places: RegionPlace[] = map.map(({ slug, name, lat, lon, count }) => ({
    ...{ code: slug, name, lat, lon, chosen: chosen.includes(slug) },
    href: tableHref(base, query, { filters: { ...query.filters, kommune: [slug] } }),
    points: count > 0 ? [{ area: 'shared', name: w.title, count }] : [],
  }))
  return (
    <section class="space-map" aria-labelledby="places">
      <h2 id="places">{w.mapTitle}</h2>
      <p class="muted">{w.mapText}</p>
      <RegionMap language={frame.language} title={w.mapTitle} places={places} />
    </section>
  )
}

function AsList({ frame, query, rows, total, around }: Props) {
  const { spaces: w } = words(frame.language)
  const base = frame.to(paths.spaces())
  if (rows.length === 0) return <Nothing frame={frame} query={query} />
  return (
    <>
      <section aria-labelledby="places">
        <h2 id="places" class="visually-hidden">
          {w.places}
        </h2>
        <p class="muted wall-count">{w.count(total)}</p>
        <SpaceCards frame={frame} rows={rows} around={around} />
      </section>
      <div class="wall-end">
        <Pagination
          language={frame.language}
          page={query.page}
          pages={pageCount(total, spaceListSize)}
          href={(page) => tableHref(base, query, { page })}
        />
      </div>
    </>
  )
}

function Nothing({ frame, query }: Pick<Props, 'frame' | 'query'>) {
  const { spaces: w } = words(frame.language)
  const action = { href: frame.to(paths.spaces()), label: frame.words.table.clear }
  return isNarrowed(query) ? (
    <Empty level={2} title={w.noneTitle} action={action} area="music">
      {w.noneText}
    </Empty>
  ) : (
    <Empty level={2} title={w.emptyTitle} area="music">
      {w.emptyText}
    </Empty>
  )
}
