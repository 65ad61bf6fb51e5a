import { raw } from 'hono/html'
import { AreaTag } from '../../../../ui/area-tag.tsx'
import { cover, dataBlock, Facts, money, Notice, PublicPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { areaNamed, genresNamed, lookOfArea } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { canAskForBuddy } from '../model.ts'
import { whenSaid } from '../when.ts'
import { About, Courage } from './about.tsx'
import { AskAndPoster } from './ask.tsx'
import { type CommunityProps, languageOf } from './props.ts'

/** One community for everybody: the page is the poster. */
export function CommunityPage(props: CommunityProps) {
  const { frame, community } = props
  return (
    <PublicPage
      frame={frame}
      title={community.title}
      description={community.summary}
      image={paths.communityPicture(community.slug)}
    >
      {raw(dataBlock(props.data))}
      <Hero {...props} />
      {community.welcome && (
        <section class="section ground-sand">
          <div class="wrap">
            <Courage {...props} />
          </div>
        </section>
      )}
      <section class="section">
        <div class="wrap prose-columns">
          <div>
            <About {...props} />
          </div>
          <div>
            <AskAndPoster {...props} />
          </div>
        </div>
      </section>
    </PublicPage>
  )
}

function Hero(props: CommunityProps) {
  const { frame, community, around } = props
  const { communities: w } = words(frame.language)
  const area = areaNamed(around, community.areaKey)
  const look = lookOfArea(around, community.areaKey)
  const artForm = genresNamed(around, community.genres)[0]?.artForm ?? 'workshop'
  const picture = cover({
    ...{ area: look, artForm, title: community.title, width: 640, height: 860 },
    instance: 'hero',
  })
  return (
    <div class="activity-hero">
      <div class="text course-text" lang={languageOf(frame, community)}>
        <p class="crumbs" lang={frame.language}>
          <a href={frame.to(paths.communities())}>{w.title}</a>
        </p>
        {area && (
          <span lang={frame.language}>
            <AreaTag area={look} name={area.title} />
          </span>
        )}
        <h1 class={community.title.length > 14 ? 'long-title' : undefined}>{community.title}</h1>
        <p class="lead">{community.summary}</p>
        <div lang={frame.language}>
          <CommunityFacts {...props} />
          <NextThing {...props} />
        </div>
      </div>
      <div class="picture course-picture">{raw(picture)}</div>
    </div>
  )
}

function CommunityFacts({ frame, community, around }: CommunityProps) {
  const { communities, names } = words(frame.language)
  const { page: w } = communities
  const price = community.price === 0n ? names.free : money(community.price, frame.language)
  const { time } = community
  const place = [community.placeName, community.placeAddress, community.municipality.name]
  return (
    <Facts
      facts={[
        { name: w.price, value: [price, community.priceNote].filter(Boolean).join(', ') },
        {
          name: w.when,
          value: [whenSaid(time, frame.language), time.note].filter(Boolean).join('. '),
        },
        { name: w.where, value: place.filter(Boolean).join(', ') },
        { name: w.joining, value: names.opennesses[community.openness] },
        { name: w.forWhom, value: w.everybody },
        { name: w.spoken, value: community.languages.map((code) => names.spoken[code]).join(', ') },
        { name: communities.filters.topic, value: <Topics {...{ frame, community, around }} /> },
      ]}
    />
  )
}

function Topics({ frame, community, around }: Pick<CommunityProps, 'frame' | 'community' | 'around'>) {
  return (
    <>
      {genresNamed(around, community.genres).map(({ slug, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={frame.to(paths.genre(slug))}>{name}</a>
        </>
      ))}
    </>
  )
}

/** The one thing to do, or why there is nothing to do. */
function NextThing({ frame, community, mayEdit }: CommunityProps) {
  const { page: w } = words(frame.language).communities
  const { state, bridge } = community
  return (
    <>
      {(state === 'resting' || state === 'ended') && (
        <Notice title={state === 'resting' ? w.resting : w.ended} level={2}>
          <p>{state === 'resting' ? w.restingText : w.endedText}</p>
          <p>
            <a href={frame.to(paths.communities())}>{w.seeOthers}</a>
          </p>
        </Notice>
      )}
      {canAskForBuddy(community) && (
        <>
          <p class="button-row seat-row">
            <a class="button large" href={frame.to(paths.buddy(community.slug))}>
              {w.buddy}
            </a>
          </p>
          <p class="small muted">{w.buddyText(bridge?.name ?? '')}</p>
        </>
      )}
      {mayEdit && (
        <p>
          <a class="target" href={frame.to(paths.workCommunity(community.id))}>
            {w.edit}
          </a>
        </p>
      )}
    </>
  )
}
