import { RichText } from '../../../../ui/index.ts'
import { titledLines } from '../../model.ts'
import { AccessList } from '../../parts/access-list.tsx'
import { words } from '../../words.ts'
import { type CommunityProps, languageOf } from './props.ts'

/** What makes it easier to come. */
export function Courage({ frame, community }: CommunityProps) {
  return (
    <div class="courage">
      <h2>{words(frame.language).communities.page.courage}</h2>
      <ul class="courage-list" lang={languageOf(frame, community)}>
        {titledLines(community.welcome).map(({ title, text }) => (
          <li>
            <h3>{title}</h3>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What people do there, and whether there is room for everybody. */
export function About({ frame, community }: CommunityProps) {
  const { page: w } = words(frame.language).communities
  return (
    <>
      {community.description && (
        <>
          <h2>{w.about}</h2>
          <div lang={languageOf(frame, community)}>
            <RichText text={community.description} from={3} />
          </div>
        </>
      )}
      <div class="access-part">
        <AccessList
          frame={frame}
          points={community.accessPoints}
          note={community.accessNote}
          lang={languageOf(frame, community)}
        />
      </div>
    </>
  )
}
