import { raw } from 'hono/html'
import { RichText } from '../../../../../ui/index.ts'
import { peoplePaths } from '../../../../people/index.ts'
import { titledLines } from '../../../model.ts'
import { AccessList } from '../../../parts/access-list.tsx'
import { posterOf } from '../../../parts/posters.ts'
import { genresNamed, lookOfArea } from '../../../surroundings/model.ts'
import type { Occurrence } from '../../listing/model.ts'
import { paths } from '../../paths.ts'
import { dateSaid, stateSaid } from '../../said.ts'
import { words } from '../../words.ts'
import { type ActivityProps, comingOf, languageOf } from './props.ts'

/** What makes it easier to come. */
export function Courage(props: ActivityProps) {
  const { frame, activity } = props
  return (
    <div class="courage">
      <h2>{words(frame.language).programme.page.courage}</h2>
      <ul class="courage-list" lang={languageOf(props)}>
        {titledLines(activity.welcome).map(({ title, text }) => (
          <li>
            <h3>{title}</h3>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How it goes, and whether there is room for everybody. */
export function HowAndRoom(props: ActivityProps) {
  const { frame, activity } = props
  const { accessPoints: points, accessNote: note } = activity
  if (!activity.description && Object.keys(points).length === 0 && !note) return null
  return (
    <div class="prose-columns">
      <div>
        {activity.description && (
          <>
            <h2>{words(frame.language).programme.page.about}</h2>
            <div lang={languageOf(props)}>
              <RichText text={activity.description} from={3} />
            </div>
          </>
        )}
      </div>
      <div>
        <AccessList frame={frame} points={points} note={note} lang={languageOf(props)} />
      </div>
    </div>
  )
}

/** All dates, whom to ask, and the poster. */
export function DatesAndAsking(props: ActivityProps) {
  return (
    <div class="prose-columns course-end">
      <div>
        <Dates {...props} />
      </div>
      <div class="hang">
        <Hosts {...props} />
        <PrintedPoster {...props} />
      </div>
    </div>
  )
}

const open = 12

function Dates(props: ActivityProps) {
  const { frame, activity } = props
  const { page: w } = words(frame.language).programme
  const coming = comingOf(props)
  const past = activity.occurrences.length - coming.length
  if (coming.length === 0 || activity.occurrences.length === 1) return null
  return (
    <>
      <h2>{w.nextDates}</h2>
      <DateList {...props} dates={coming.slice(0, open)} />
      {coming.length > open && (
        <details class="more-dates">
          <summary>{w.moreDates(coming.length - open)}</summary>
          <DateList {...props} dates={coming.slice(open)} />
        </details>
      )}
      {past > 0 && <p class="small muted">{w.pastDates(past)}</p>}
    </>
  )
}

function DateList({ frame, activity, dates }: ActivityProps & { dates: readonly Occurrence[] }) {
  return (
    <ul class="date-list">
      {dates.map((date) => {
        const state = stateSaid(date, frame.language)
        const isElsewhere = date.placeName !== activity.placeName
        return (
          <li class={date.state === 'cancelled' || date.state === 'postponed' ? 'thing-off' : undefined}>
            <time datetime={date.startsAt.toString()}>{dateSaid(date, frame.language)}</time>
            {isElsewhere && <span> · {[date.placeName, date.placeAddress].filter(Boolean).join(', ')}</span>}
            {state && <span class="thing-state"> {[state, date.reason].filter(Boolean).join('. ')}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function Hosts({ frame, activity, hosts }: ActivityProps) {
  const { page: w } = words(frame.language).programme
  const organisation = ({ slug, name }: { slug: string; name: string }) => (
    <li>
      <a href={frame.to(peoplePaths.organisation(slug))}>{name}</a>
    </li>
  )
  return (
    <div>
      <h2>{w.ask}</h2>
      <ul class="ask-list">{organisation(activity.owner)}</ul>
      <h3 class="hosts-title">{w.hosts}</h3>
      <ul class="ask-list">{hosts.map(organisation)}</ul>
    </div>
  )
}

function PrintedPoster({ frame, activity, around, foot }: ActivityProps) {
  const { page: w } = words(frame.language).programme
  const drawn = posterOf({
    ...{ slug: `${activity.slug}-page`, title: activity.title, label: w.posterOf(activity.title), foot },
    artForm: genresNamed(around, activity.genres)[0]?.artForm ?? 'workshop',
    look: lookOfArea(around, activity.areaKey),
  })
  return (
    <div>
      {raw(drawn)}
      <p class="small">
        <a class="target" href={paths.activityPoster(activity.slug)}>
          {w.poster}
        </a>
      </p>
    </div>
  )
}
