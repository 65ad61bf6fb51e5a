import { type Fact, Facts, type Frame, RichText, WorkPage } from '../../../../ui/index.ts'
import type { Meeting } from '../../meetings/model.ts'
import { MeetingRow } from '../../meetings/pages/parts.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Body } from '../model.ts'
import { type Grouped, Members } from './members.tsx'

type Props = {
  frame: Frame
  body: Body
  members: Grouped
  meetings: readonly Meeting[]
  manages: boolean
  plans: boolean
}

/** One body: what it is for, what it may decide, who sits in it, when it meets. */
export function BodyPage(props: Props) {
  const { frame, body, manages, plans } = props
  const { bodies } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={body.name[frame.language]}
      trail={[{ href: frame.to(paths.bodies()), label: bodies.title }]}
    >
      <div class="work-head">
        <div>
          <p>{bodies.kinds[body.kind]}</p>
          <h1>{body.name[frame.language]}</h1>
        </div>
        <p class="button-row">
          {plans && body.active && (
            <a class="button" href={`${frame.to(paths.newMeeting())}?organ=${body.slug}`}>
              {bodies.plan}
            </a>
          )}
          {manages && (
            <a class="button outline" href={frame.to(paths.editBody(body.slug))}>
              {bodies.edit}
            </a>
          )}
        </p>
      </div>
      <div class="work-grid">
        <div>
          <Mandate {...props} />
          <Members {...props} />
        </div>
        <aside>
          <Meetings {...props} />
        </aside>
      </div>
    </WorkPage>
  )
}

function Mandate({ frame, body }: Props) {
  const { bodies, agenda } = words(frame.language)
  const decides =
    body.decides.length === 0 ? (
      bodies.decidesNothing
    ) : (
      <ul class="plain-links">
        {body.decides.map((kind) => (
          <li>{agenda.matterKind(kind)}</li>
        ))}
      </ul>
    )
  const facts: Fact[] = [
    { name: bodies.decides, value: decides },
    { name: bodies.quorum, value: bodies.quorums[body.quorum] },
    { name: bodies.openFact, value: body.isOpen ? bodies.openYes : bodies.openNo },
  ]
  return (
    <section class="body-mandate" aria-labelledby="mandate">
      <h2 id="mandate">{bodies.mandate}</h2>
      {body.mandate ? <RichText text={body.mandate} from={3} /> : <p class="muted">{bodies.noMandate}</p>}
      <div class="spaced">
        <Facts as="rows" facts={facts} />
      </div>
    </section>
  )
}

function Meetings({ frame, body, meetings }: Props) {
  const { bodies, meetings: said } = words(frame.language)
  return (
    <section class="side-box" aria-labelledby="meetings">
      <h2 id="meetings">{bodies.meetings}</h2>
      {meetings.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul class="meeting-list narrow">
          {meetings.map((meeting) => (
            <MeetingRow frame={frame} meeting={meeting} href={paths.meeting(meeting.id)} />
          ))}
        </ul>
      )}
      <p>
        <a class="target" href={`${frame.to(paths.decisions())}?organ=${body.slug}`}>
          {bodies.decisions}
        </a>
      </p>
    </section>
  )
}
