import { raw } from 'hono/html'
import { AreaTag, CopyLink, dataBlock, Notice, PublicPage } from '../../../../../ui/index.ts'
import { coverOf } from '../../../parts/covers.ts'
import { areaNamed, genresNamed, lookOfArea } from '../../../surroundings/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { ActivityFacts } from './facts.tsx'
import { type ActivityProps, comingOf, languageOf } from './props.ts'
import { Courage, DatesAndAsking, HowAndRoom } from './sections.tsx'

/** One activity for everybody: the page is the poster. */
export function ActivityPage(props: ActivityProps) {
  const { frame, activity } = props
  return (
    <PublicPage
      frame={frame}
      title={activity.title}
      description={activity.summary}
      image={paths.activityPicture(activity.slug)}
      feeds={[
        { href: paths.activityCalendar(activity.slug), type: 'text/calendar', title: activity.title },
        {
          href: paths.shownElsewhere((frame.origin ?? '') + frame.to(paths.activity(activity.slug))),
          type: 'application/json+oembed',
          title: activity.title,
        },
      ]}
    >
      {raw(dataBlock(props.data))}
      <Hero {...props} />
      {activity.welcome && (
        <section class="section ground-sand">
          <div class="wrap">
            <Courage {...props} />
          </div>
        </section>
      )}
      <section class="section">
        <div class="wrap">
          <HowAndRoom {...props} />
          <DatesAndAsking {...props} />
        </div>
      </section>
    </PublicPage>
  )
}

function Hero(props: ActivityProps) {
  const { frame, activity, around } = props
  const area = areaNamed(around, activity.areaKey)
  return (
    <div class="activity-hero">
      <div class="text course-text" lang={languageOf(props)}>
        <p class="crumbs" lang={frame.language}>
          <a href={frame.to(paths.programme())}>{words(frame.language).programme.title}</a>
        </p>
        {area && (
          <span lang={frame.language}>
            <AreaTag area={lookOfArea(around, activity.areaKey)} name={area.title} />
          </span>
        )}
        <h1 class={activity.title.length > 14 ? 'long-title' : undefined}>{activity.title}</h1>
        <p class="lead">{activity.summary}</p>
        <div lang={frame.language}>
          <Off {...props} />
          <ActivityFacts {...props} />
          {props.panels}
          <Doings {...props} />
        </div>
      </div>
      <HeroPicture {...props} />
    </div>
  )
}

function HeroPicture(props: ActivityProps) {
  const { activity, around } = props
  const { picture } = activity
  if (picture)
    return (
      <div class="picture activity-photo">
        <img src={`/filer/${picture.id}`} alt={picture.alt} lang={languageOf(props)} />
      </div>
    )
  const drawn = coverOf({
    ...{ area: lookOfArea(around, activity.areaKey), title: activity.title, width: 640, height: 860 },
    artForm: genresNamed(around, activity.genres)[0]?.artForm ?? 'workshop',
    instance: `${activity.slug}-hero`,
  })
  return <div class="picture course-picture">{raw(drawn)}</div>
}

/** Why there is nothing to come to: called off, or over. */
function Off(props: ActivityProps) {
  const { frame, activity } = props
  const { page: w } = words(frame.language).programme
  const others = (
    <p>
      <a href={frame.to(paths.programme())}>{w.seeOthers}</a>
    </p>
  )
  if (activity.state === 'cancelled')
    return (
      <Notice title={w.cancelled} level={2}>
        {activity.stateReason && <p lang={languageOf(props)}>{activity.stateReason}</p>}
        {others}
      </Notice>
    )
  if (comingOf(props).length > 0) return null
  return (
    <Notice title={w.over} level={2}>
      <p>{w.overText}</p>
      {others}
    </Notice>
  )
}

function Doings(props: ActivityProps) {
  const { frame, activity, mayEdit } = props
  const { page: w } = words(frame.language).programme
  const isComing = comingOf(props).length > 0
  return (
    <>
      <p class="button-row seat-row">
        {isComing && (
          <a class="button outline small" href={paths.activityCalendar(activity.slug)}>
            {w.toCalendar}
          </a>
        )}
        <CopyLink href={frame.to(paths.activity(activity.slug))} label={w.share} copied={w.shared} />
      </p>
      {isComing && <p class="small muted">{w.calendarNote}</p>}
      {mayEdit && (
        <p>
          <a class="target" href={frame.to(paths.workActivity(activity.id))}>
            {w.edit}
          </a>
        </p>
      )}
    </>
  )
}
