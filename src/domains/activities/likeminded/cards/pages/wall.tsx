import {
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Pagination,
  PublicPage,
  pageCount,
  type TableQuery,
  tableHref,
} from '../../../../../ui/index.ts'
import { genreOptions, optionsOf, placeOptions } from '../../../parts/choices.ts'
import { genresNamed, type Surroundings } from '../../../surroundings/model.ts'
import { type ShownCard, wallSize } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  query: TableQuery
  around: Surroundings
  cards: readonly ShownCard[]
  total: number
  /** The same interest elsewhere, when nothing fits. */
  near: readonly ShownCard[]
}

/** Everybody who looks for company, as cards that tell what and where, never who. */
export function CardWall({ frame, query, around, cards, total, near }: Props) {
  const { wall: w } = words(frame.language)
  const base = frame.to(paths.wall())
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <p class="button-row">
            <a class="button large" href={frame.to(paths.make())}>
              {w.make}
            </a>
          </p>
        </div>
        <FilterForm
          {...{ frame, base, query }}
          searchable={false}
          label={w.title}
          filters={filtersOf(frame, around)}
        />
        {cards.length === 0 ? (
          <Nothing {...{ frame, query, around, near }} />
        ) : (
          <section aria-labelledby="cards">
            <h2 id="cards" class="visually-hidden">
              {w.cards}
            </h2>
            <p class="muted wall-count">{w.count(total)}</p>
            <CardList {...{ frame, around, cards }} href={(id) => frame.to(paths.card(id))} />
          </section>
        )}
        {total > wallSize && (
          <div class="wall-end">
            <Pagination
              language={frame.language}
              page={query.page}
              pages={pageCount(total, wallSize)}
              href={(page) => tableHref(base, query, { page })}
            />
          </div>
        )}
        <Safe frame={frame} />
      </div>
    </PublicPage>
  )
}

/** What narrows the wall, in the address. */
export function filtersOf(frame: Frame, around: Surroundings) {
  const { wall: w, roles } = words(frame.language)
  return [
    { name: 'emne', label: w.genre, options: genreOptions(around) },
    { name: 'rolle', label: w.role, options: optionsOf(roles) },
    { name: 'kommune', label: w.municipality, options: placeOptions(around) },
  ]
}

type ListProps = {
  frame: Frame
  around: Surroundings
  cards: readonly ShownCard[]
  href: (id: string) => string
}

export function CardList({ frame, around, cards, href }: ListProps) {
  const { wall: w } = words(frame.language)
  return (
    <ul class="likeminded-wall">
      {cards.map((card) => (
        <li class="likeminded-card">
          <h3>
            <a href={href(card.id)}>{headOf(frame, card)}</a>
          </h3>
          <p class="wish" lang={card.language === frame.language ? undefined : card.language}>
            {card.wish}
          </p>
          <p class="small">
            {genresNamed(around, card.genres)
              .map(({ name }) => name)
              .join(' · ')}
          </p>
          <p class="small muted">{w.in(card.municipality)}</p>
        </li>
      ))}
    </ul>
  )
}

/** What somebody does, as the heading of their card: `Synger og skriver`. */
export function headOf(frame: Pick<Frame, 'language'>, { roles }: Pick<ShownCard, 'roles'>): string {
  const { roles: named, wall: w } = words(frame.language)
  const [first = '', ...others] = roles.map((role) => named[role])
  const rest = others.map((name) => name.toLowerCase())
  const last = rest.pop()
  return last === undefined ? first : [[first, ...rest].join(', '), last].join(w.and)
}

function Nothing({ frame, query, around, near }: Omit<Props, 'cards' | 'total'>) {
  const { wall: w } = words(frame.language)
  return (
    <>
      <Empty
        level={2}
        area="youth"
        title={isNarrowed(query) ? w.noneTitle : w.emptyTitle}
        action={{ href: frame.to(paths.make()), label: w.make }}
      >
        {isNarrowed(query) ? w.noneText : w.emptyText}
      </Empty>
      {near.length > 0 && (
        <section class="likeminded-near">
          <h2>{w.near}</h2>
          <CardList {...{ frame, around, cards: near }} href={(id) => frame.to(paths.card(id))} />
        </section>
      )}
    </>
  )
}

/** How it works, in four lines. */
export function Safe({ frame }: { frame: Frame }) {
  const { wall: w, outreach } = words(frame.language)
  return (
    <section class="likeminded-safe ground-sand" aria-labelledby="safe">
      <h2 id="safe">{w.safeTitle}</h2>
      <ol>
        {w.safe.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
      <p>
        <a class="target" href={frame.to(paths.outreach())}>
          {outreach.link}
        </a>
      </p>
    </section>
  )
}
