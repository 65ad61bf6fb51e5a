import { raw } from 'hono/html'
import { cover, Empty, type Frame, PublicPage } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import type { PublicProject } from '../../../projects/index.ts'
import type { CommunityRow } from '../../communities/lists.ts'
import { CommunityPosters } from '../../communities/pages/wall.tsx'
import { posterOf } from '../../parts/posters.ts'
import { paths } from '../../paths.ts'
import type { MunicipalityStrength } from '../../strengths/queries.ts'
import { type Genre, lookOfArea, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  genre: Genre
  communities: readonly CommunityRow[]
  projects: readonly PublicProject[]
  strengths: readonly MunicipalityStrength[]
  around: Surroundings
}

/** One genre: whether it has a house, who meets about it, which projects it has, and where it is strong. */
export function GenrePage(props: Props) {
  const { frame, genre, communities, projects, strengths, around } = props
  const { genres: w } = words(frame.language)
  const drawn = { area: 'shared', artForm: genre.artForm, title: genre.slug, width: 640, height: 560 }
  return (
    <PublicPage frame={frame} title={genre.name} description={genre.about}>
      <div class="organisation-hero">
        <div class="words">
          <p class="crumbs">
            <a href={frame.to(paths.genres())}>{w.title}</a>
          </p>
          <p class="genre-house">{genre.hasHouse ? w.withHouse : w.without}</p>
          <h1>{genre.name}</h1>
          <p class="lead">{genre.about}</p>
        </div>
        <div class="picture">{raw(cover({ ...drawn, instance: 'hero' }))}</div>
      </div>
      <div class="wrap organisation-sections">
        {strengths.length > 0 && <Strong frame={frame} strengths={strengths} />}
        {communities.length > 0 && (
          <section>
            <h2 class="section-title">{w.communities}</h2>
            <CommunityPosters frame={frame} rows={communities} around={around} />
            <p>
              <a href={frame.to(`${paths.communities()}?emne=${genre.slug}`)}>{w.all(genre.name)}</a>
            </p>
          </section>
        )}
        {projects.length > 0 && <Projects {...props} />}
        {communities.length === 0 && (
          <Empty
            level={2}
            title={w.emptyTitle}
            action={{ href: frame.to(peoplePaths.organisations()), label: w.emptyAction }}
          >
            {w.emptyText}
          </Empty>
        )}
      </div>
    </PublicPage>
  )
}

function Strong({ frame, strengths }: Pick<Props, 'frame' | 'strengths'>) {
  const { genres: w } = words(frame.language)
  return (
    <section>
      <h2 class="section-title">{w.municipalities}</h2>
      <ul class="strength-list">
        {strengths.map(({ slug, name, said }) => (
          <li>
            <h3>
              <a href={frame.to(peoplePaths.organisation(slug))}>{name}</a>
            </h3>
            <p>{said}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Projects({ frame, projects, around }: Props) {
  const { genres: w } = words(frame.language)
  return (
    <section>
      <h2 class="section-title">{w.projects}</h2>
      <ul class="poster-wall">
        {projects.map(({ slug, title, path, artForm, areaKeys, municipalities }) => (
          <li>
            {raw(
              posterOf({
                ...{ slug: `p-${slug}`, title, artForm, look: lookOfArea(around, areaKeys[0]) },
                foot: municipalities.map(({ name }) => name).join(', '),
              }),
            )}
            <h3>
              <a href={frame.to(path)}>{title}</a>
            </h3>
            <p class="small muted">{municipalities.map(({ name }) => name).join(', ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
