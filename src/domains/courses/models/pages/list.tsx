import { raw } from 'hono/html'
import {
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  type TableQuery,
  tableHref,
  WorkPage,
} from '../../../../ui/index.ts'
import { areaOptions, groupOptions } from '../../parts/choices.ts'
import { posterOf } from '../../parts/course-poster.ts'
import { DrawnArea } from '../../parts/drawn-area.tsx'
import { paths } from '../../paths.ts'
import { areaNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { ModelRow } from '../queries.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly ModelRow[]
  around: Surroundings
  mayTend: boolean
}

/** All course models as posters: those in use first, then drafts, then those out of use. */
export function ModelsPage({ frame, query, rows, around, mayTend }: Props) {
  const { models: w } = words(frame.language)
  const inUse = rows.filter(({ retired_on, state }) => !retired_on && state === 'published')
  const drafts = rows.filter(({ retired_on, state }) => !retired_on && state === 'draft')
  const retired = rows.filter(({ retired_on }) => retired_on)
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <p class="button-row">
          {mayTend && (
            <a class="button" href={frame.to(paths.newModel())}>
              {w.create}
            </a>
          )}
          <a class="target" href={frame.to(paths.targetGroups())}>
            {w.targetGroups}
          </a>
        </p>
      </div>
      <FilterForm
        frame={frame}
        base={frame.to(paths.models())}
        query={query}
        searchable
        label={w.title}
        filters={[
          { name: 'omraade', label: w.areaFilter, options: areaOptions(around) },
          { name: 'maalgruppe', label: w.groupFilter, options: groupOptions(around) },
        ]}
      />
      {rows.length === 0 && <Nothing frame={frame} query={query} mayTend={mayTend} />}
      <Wall frame={frame} title={w.inUse} rows={inUse} around={around} />
      <Wall frame={frame} title={w.drafts} rows={drafts} around={around} />
      <Wall frame={frame} title={w.retired} rows={retired} around={around} />
    </WorkPage>
  )
}

function Nothing({ frame, query, mayTend }: Pick<Props, 'frame' | 'query' | 'mayTend'>) {
  const { models: w } = words(frame.language)
  if (isNarrowed(query))
    return (
      <Empty
        level={2}
        title={w.noneTitle}
        action={{
          href: tableHref(frame.to(paths.models()), query, { search: '', filters: {} }),
          label: frame.words.table.clear,
        }}
      >
        {w.noneText}
      </Empty>
    )
  const create = { href: frame.to(paths.newModel()), label: w.create }
  return (
    <Empty level={2} title={w.emptyTitle} action={mayTend ? create : undefined}>
      {w.emptyText}
    </Empty>
  )
}

type WallProps = Pick<Props, 'frame' | 'rows' | 'around'> & { title: string }

function Wall({ frame, title, rows, around }: WallProps) {
  const { models: w } = words(frame.language)
  if (rows.length === 0) return null
  return (
    <section class="model-wall">
      <div class="heading-row">
        <h2>{title}</h2>
        <p class="muted">{w.count(rows.length)}</p>
      </div>
      <ul class="poster-wall">
        {rows.map((row) => (
          <OneModel frame={frame} row={row} area={areaNamed(around, row.area_key)} />
        ))}
      </ul>
    </section>
  )
}

function OneModel({ frame, row, area }: { frame: Frame; row: ModelRow; area: ReturnType<typeof areaNamed> }) {
  const { models: w } = words(frame.language)
  const number = row.state === 'draft' ? w.draftNumber(row.number) : w.versionNumber(row.number)
  return (
    <li>
      {raw(posterOf({ slug: `m-${row.slug}`, title: row.title, artForm: row.art_form, area, foot: number }))}
      <h3>
        <a href={frame.to(paths.model(row.slug))}>{row.title}</a>
      </h3>
      <p class="small">{w.facts(row.sessions, row.most)}</p>
      <p class="small muted">{w.ran(row.courses)}</p>
      <p class="small">
        <DrawnArea area={area} />
      </p>
    </li>
  )
}
