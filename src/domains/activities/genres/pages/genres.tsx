import { raw } from 'hono/html'
import { cover, type Frame, PublicPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { CountedGenre } from '../queries.ts'

type Props = { frame: Frame; genres: readonly CountedGenre[] }

/** What people do: first what has no house of its own. */
export function GenresPage({ frame, genres }: Props) {
  const { genres: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <section class="genre-part" aria-labelledby="without">
          <h2 id="without">{w.without}</h2>
          <p class="genre-why">{w.withoutText}</p>
          <GenreList frame={frame} genres={genres.filter(({ hasHouse }) => !hasHouse)} />
        </section>
        <section class="genre-part" aria-labelledby="with">
          <h2 id="with">{w.withHouse}</h2>
          <GenreList frame={frame} genres={genres.filter(({ hasHouse }) => hasHouse)} />
        </section>
      </div>
    </PublicPage>
  )
}

function GenreList({ frame, genres }: Props) {
  const { genres: w } = words(frame.language)
  return (
    <ul class="genre-list">
      {genres.map(({ slug, name, about, artForm, communities, projects }) => (
        <li>
          {raw(cover({ area: 'shared', artForm, title: slug, width: 480, height: 300, instance: slug }))}
          <h3>
            <a href={frame.to(paths.genre(slug))}>{name}</a>
          </h3>
          <p>{about}</p>
          <p class="small muted">{w.counts(communities, projects)}</p>
        </li>
      ))}
    </ul>
  )
}
