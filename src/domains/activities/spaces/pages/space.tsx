import { raw } from 'hono/html'
import type { Day } from '../../../../kernel/day.ts'
import type { KeptFile } from '../../../../platform/files/files.ts'
import { cover, dataBlock, Facts, type Frame, Notice, PublicPage, RichText } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { AccessList } from '../../parts/access-list.tsx'
import { genresNamed, type Surroundings } from '../../surroundings/model.ts'
import type { Times } from '../bookings/model.ts'
import { hasHours, saidSpans, spansOn } from '../hours.ts'
import type { Space } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { OpeningHours } from './hours.tsx'
import { priceSaid } from './price.ts'

export type SpaceProps = {
  frame: Frame
  space: Space
  busy: readonly Times[]
  /** Whether it is open this minute. */
  isOpen: boolean
  photos: readonly KeptFile[]
  around: Surroundings
  today: Day
  /** What machines read. */
  data: unknown
  mayEdit: boolean
}

/** One space for everybody: what it is, when it is open, how to borrow it. */
export function SpacePage(props: SpaceProps) {
  const { frame, space } = props
  const { page: w } = words(frame.language).spaces
  return (
    <PublicPage
      frame={frame}
      title={space.title}
      description={space.summary}
      image={paths.spacePicture(space.slug)}
    >
      {raw(dataBlock(props.data))}
      <Hero {...props} />
      <section class="section">
        <div class="wrap prose-columns">
          <div>
            <h2>{w.howToBorrow}</h2>
            <div lang={space.language}>
              <RichText text={space.howToBorrow} from={3} />
            </div>
            <Contents {...props} />
            <Photos {...props} />
          </div>
          <div>
            <OpeningHours {...props} />
            <div class="access-part">
              <AccessList
                frame={frame}
                points={space.accessPoints}
                note={space.accessNote}
                lang={space.language}
              />
            </div>
          </div>
        </div>
      </section>
    </PublicPage>
  )
}

function Hero(props: SpaceProps) {
  const { frame, space, around, photos } = props
  const [photo] = photos
  const { spaces: w } = words(frame.language)
  const artForm = genresNamed(around, space.genres)[0]?.artForm ?? 'workshop'
  const drawn = { area: 'shared', artForm, title: space.slug, width: 640, height: 860, instance: 'hero' }
  return (
    <div class="activity-hero">
      <div class="text course-text">
        <p class="crumbs">
          <a href={frame.to(paths.spaces())}>{w.title}</a>
        </p>
        <h1 class={space.title.length > 14 ? 'long-title' : undefined} lang={space.language}>
          {space.title}
        </h1>
        <p class="lead" lang={space.language}>
          {space.summary}
        </p>
        {space.language !== frame.language && <p class="small muted">{w.page.otherLanguage}</p>}
        <SpaceFacts {...props} />
        <NextThing {...props} />
      </div>
      <div class="picture course-picture">{photo ? <Photo photo={photo} /> : raw(cover(drawn))}</div>
    </div>
  )
}

function SpaceFacts({ frame, space, today, isOpen }: SpaceProps) {
  const { spaces } = words(frame.language)
  const { page: w } = spaces
  const open = spansOn(today, space)
  const hours = open.length > 0 ? saidSpans(open, frame.language) : w.closed
  const openToday = hasHours(space)
    ? [hours, isOpen ? spaces.openNow : ''].filter(Boolean).join(' · ')
    : w.byAgreement
  const named = space.placeAddress.includes(space.municipality.name) ? '' : space.municipality.name
  const place = [space.placeName, space.placeAddress, named]
  return (
    <Facts
      facts={[
        {
          name: w.price,
          value: [priceSaid(frame, space.price, space.priceUnit), space.priceNote].filter(Boolean).join(', '),
        },
        { name: w.today, value: openToday },
        { name: w.where, value: place.filter(Boolean).join(', ') },
        { name: w.kind, value: spaces.kinds[space.kind] },
        { name: w.roomFor, value: space.roomFor === undefined ? '' : w.people(space.roomFor) },
        {
          name: w.owner,
          value: <a href={frame.to(peoplePaths.organisation(space.owner.slug))}>{space.owner.name}</a>,
        },
      ]}
    />
  )
}

/** The one thing to do, or why there is nothing to do. */
function NextThing({ frame, space, mayEdit }: SpaceProps) {
  const { page: w } = words(frame.language).spaces
  return (
    <>
      {space.state === 'closed' && (
        <Notice title={w.notLent} level={2}>
          <p>
            <a href={frame.to(paths.spaces())}>{w.seeOthers}</a>
          </p>
        </Notice>
      )}
      {space.state === 'published' && space.isBookable && (
        <>
          <p class="button-row seat-row">
            <a class="button large" href={frame.to(paths.bookSpace(space.slug))}>
              {w.ask}
            </a>
          </p>
          <p class="small muted">{w.askText}</p>
        </>
      )}
      {mayEdit && (
        <p>
          <a class="target" href={frame.to(paths.workSpace(space.id))}>
            {w.edit}
          </a>
        </p>
      )}
    </>
  )
}

function Contents({ frame, space }: SpaceProps) {
  const { page: w } = words(frame.language).spaces
  const things = space.contents.split('\n').filter((line) => line.trim() !== '')
  if (things.length === 0) return null
  return (
    <div class="access-part">
      <h2>{w.contents}</h2>
      <ul class="thing-list" lang={space.language}>
        {things.map((thing) => (
          <li>{thing}</li>
        ))}
      </ul>
    </div>
  )
}

const Photo = ({ photo }: { photo: KeptFile }) => (
  <img src={`/filer/${photo.id}`} alt={photo.altText ?? ''} loading="lazy" />
)

/** The first one stands at the top. */
function Photos({ frame, photos }: SpaceProps) {
  if (photos.length < 2) return null
  return (
    <div class="access-part">
      <h2>{words(frame.language).spaces.page.photos}</h2>
      <ul class="photo-list">
        {photos.slice(1).map((photo) => (
          <li>
            <Photo photo={photo} />
          </li>
        ))}
      </ul>
    </div>
  )
}
