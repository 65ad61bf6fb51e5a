import type { OwnSection } from '../../../platform/rooms/personal.ts'
import { Empty, Offline, PublicPage } from '../../../ui/index.ts'
import { wordsOf } from '../words.ts'
import type { OwnFrame } from './frame.tsx'

interface OwnPageProps extends OwnFrame {
  readonly firstName: string
  readonly sections: readonly OwnSection[]
}

/** A participant's own page: what is due first, then when and where, then everything that is theirs. */
export function OwnPage({ frame, own, firstName, sections }: OwnPageProps) {
  const words = wordsOf(frame.language).own
  return (
    <PublicPage frame={frame} title={words.title} hidden>
      <div class="own-hello">
        <div class="wrap">
          <h1>{words.hello(firstName)}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </div>
      <div class="wrap own-page">
        {sections.map(({ title, body }) => (
          <section class="own-part">
            <h2>{title}</h2>
            {body}
          </section>
        ))}
        {sections.length === 0 && (
          <Empty
            title={words.nothing}
            level={2}
            area="health"
            action={{ href: frame.to('/forloeb'), label: words.seeCourses }}
          >
            {words.nothingText}
          </Empty>
        )}
        <Doors frame={frame} own={own} />
        <Offline frame={frame} own={own.path()} />
      </div>
    </PublicPage>
  )
}

function Doors({ frame, own }: OwnFrame) {
  const words = wordsOf(frame.language).own
  const doors = [
    { section: 'data', ...words.doors.data },
    { section: 'samtykke', ...words.doors.consent },
    { section: 'link', ...words.doors.links },
    { section: 'slet', ...words.doors.erase },
  ]
  return (
    <section class="own-doors">
      <h2>{words.yours}</h2>
      <ul class="plain-list">
        {doors.map(({ section, title, text }) => (
          <li>
            <h3>
              <a href={frame.to(own.path(section))}>{title}</a>
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
