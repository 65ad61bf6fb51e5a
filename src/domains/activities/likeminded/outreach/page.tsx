import { Empty, type Frame, PublicPage } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { paths as activityPaths } from '../../paths.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import type { OpenDoor, ShownBridge } from './queries.ts'

type Props = { frame: Frame; bridges: readonly ShownBridge[]; doors: readonly OpenDoor[] }

/** Somebody to go with: known adults of institutions and partners, and places that meet one at the door, municipality by municipality. */
export function OutreachPage({ frame, bridges, doors }: Props) {
  const { outreach: w, wall } = words(frame.language)
  const places = [...new Set([...bridges, ...doors].map(({ municipality }) => municipality))]
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      description={w.lead}
      trail={[{ label: wall.title, href: frame.to(paths.wall()) }]}
    >
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        {places.length === 0 && (
          <Empty level={2} title={w.none} action={{ href: frame.to(paths.wall()), label: wall.back }} />
        )}
        {places.map((place) => (
          <section class="work-part">
            <h2>{place}</h2>
            <Bridges frame={frame} bridges={bridges.filter(({ municipality }) => municipality === place)} />
            <Doors frame={frame} doors={doors.filter(({ municipality }) => municipality === place)} />
          </section>
        ))}
      </div>
    </PublicPage>
  )
}

function Bridges({ frame, bridges }: Pick<Props, 'frame' | 'bridges'>) {
  if (bridges.length === 0) return null
  return (
    <ul class="outreach-list">
      {bridges.map(({ task, organisation, organisationSlug }) => (
        <li>
          {task}, <a href={frame.to(peoplePaths.organisation(organisationSlug))}>{organisation}</a>
        </li>
      ))}
    </ul>
  )
}

function Doors({ frame, doors }: Pick<Props, 'frame' | 'doors'>) {
  const { outreach: w } = words(frame.language)
  if (doors.length === 0) return null
  return (
    <>
      <h3>{w.doors}</h3>
      <ul class="outreach-list">
        {doors.map(({ slug, title, asking, meets }) => (
          <li>
            <a href={frame.to(activityPaths.community(slug))}>{title}</a>
            {asking && `: ${asking}`}
            {meets && ` · ${w.meets}`}
          </li>
        ))}
      </ul>
    </>
  )
}
