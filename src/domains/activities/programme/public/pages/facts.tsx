import { Facts } from '../../../../../ui/index.ts'
import { peoplePaths } from '../../../../people/index.ts'
import { projectPaths } from '../../../../projects/index.ts'
import { paths as roomPaths } from '../../../paths.ts'
import { genresNamed } from '../../../surroundings/model.ts'
import { words as roomWords } from '../../../words.ts'
import { dateSaid, priceSaid, rhythmSaid, stateSaid } from '../../said.ts'
import { words } from '../../words.ts'
import { type ActivityProps, comingOf, languageOf } from './props.ts'

/** What one decides by: when, where, what it costs, who it is for. */
export function ActivityFacts(props: ActivityProps) {
  const { frame, activity } = props
  const { page: w } = words(frame.language).programme
  const { names } = roomWords(frame.language)
  const price = [priceSaid(activity.price, frame.language), activity.priceNote].filter(Boolean).join(', ')
  return (
    <Facts
      facts={[
        { name: w.when, value: <When {...props} /> },
        { name: w.where, value: <Where {...props} /> },
        { name: w.price, value: price },
        {
          name: w.forWhom,
          value: activity.audience ? <span lang={languageOf(props)}>{activity.audience}</span> : w.everybody,
        },
        { name: w.spoken, value: activity.languages.map((code) => names.spoken[code]).join(', ') },
        { name: w.topics, value: <Topics {...props} /> },
        { name: w.arrangedBy, value: <Arranger {...props} /> },
        ...(activity.project ? [{ name: w.project, value: <Project {...props} /> }] : []),
      ]}
    />
  )
}

/** The next date with what happened to it, and how it goes on. */
function When(props: ActivityProps) {
  const { frame, activity } = props
  const { programme: w } = words(frame.language)
  const coming = comingOf(props)
  const next =
    coming.find(({ state }) => state === 'on' || state === 'moved') ??
    coming[0] ??
    activity.occurrences.at(-1)
  if (!next) return null
  const state = stateSaid(next, frame.language)
  const rhythm = rhythmSaid(activity.plan, frame.language)
  const left = coming.length - 1
  return (
    <>
      <time datetime={next.startsAt.toString()}>{dateSaid(next, frame.language)}</time>
      {state && <span class="thing-state"> {[state, next.reason].filter(Boolean).join('. ')}</span>}
      {(rhythm || left > 0) && (
        <>
          <br />
          <span class="small">{rhythm || w.page.moreDates(left)}</span>
        </>
      )}
    </>
  )
}

function Where(props: ActivityProps) {
  const { frame, activity } = props
  const { page: w } = words(frame.language).programme
  const place = [activity.placeName, activity.placeAddress, activity.municipality.name].filter(Boolean)
  const search = new URLSearchParams({ query: place.join(', ') })
  return (
    <>
      {place.join(', ')}
      <br />
      <a class="small" rel="noreferrer" href={`https://www.openstreetmap.org/search?${search.toString()}`}>
        {w.showWay}
      </a>
    </>
  )
}

function Topics({ frame, activity, around }: ActivityProps) {
  return (
    <>
      {genresNamed(around, activity.genres).map(({ slug, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={frame.to(roomPaths.genre(slug))}>{name}</a>
        </>
      ))}
    </>
  )
}

const Arranger = ({ frame, activity }: ActivityProps) => (
  <a href={frame.to(peoplePaths.organisation(activity.owner.slug))}>{activity.owner.name}</a>
)

const Project = ({ frame, activity }: ActivityProps) => (
  <a href={frame.to(projectPaths.project(activity.project?.slug ?? ''))}>{activity.project?.title}</a>
)
