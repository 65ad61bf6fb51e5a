import { raw } from 'hono/html'
import { peoplePaths } from '../../../people/index.ts'
import { posterOf } from '../../parts/posters.ts'
import { paths } from '../../paths.ts'
import { genresNamed, lookOfArea } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { whenSaid } from '../when.ts'
import { type CommunityProps, languageOf } from './props.ts'

/** Whom to ask, who the hosts are, and the poster. */
export function AskAndPoster(props: CommunityProps) {
  const { frame, community, around } = props
  const { page: w } = words(frame.language).communities
  const poster = posterOf({
    ...{ slug: `${community.slug}-page`, title: community.title, label: w.posterOf(community.title) },
    artForm: genresNamed(around, community.genres)[0]?.artForm ?? 'workshop',
    look: lookOfArea(around, community.areaKey),
    foot: [community.municipality.name, whenSaid(community.time, frame.language)].join(' · '),
  })
  return (
    <div class="hang">
      <Ask {...props} />
      <div>
        {raw(poster)}
        <p class="small">
          <a class="target" href={paths.communityPoster(community.slug)}>
            {w.poster}
          </a>
        </p>
      </div>
    </div>
  )
}

/** A function, and the person who has agreed to be named; no private addresses. */
function Ask({ frame, community, coHosts }: CommunityProps) {
  const { page: w } = words(frame.language).communities
  const { bridge, owner, municipality } = community
  const hosts = [municipality, ...coHosts.filter(({ state }) => state === 'yes')]
  const organisation = ({ slug, name }: { slug: string; name: string }) => (
    <a href={frame.to(peoplePaths.organisation(slug))}>{name}</a>
  )
  return (
    <div>
      <h2>{w.ask}</h2>
      <ul class="ask-list">
        {bridge?.agreed && <li>{bridge.name}</li>}
        {community.contactFunction && (
          <li lang={languageOf(frame, community)}>{community.contactFunction}</li>
        )}
        <li>{organisation(owner)}</li>
      </ul>
      <h3 class="hosts-title">{w.hosts}</h3>
      <ul class="ask-list">
        {hosts.map((host) => (
          <li>{organisation(host)}</li>
        ))}
      </ul>
    </div>
  )
}
