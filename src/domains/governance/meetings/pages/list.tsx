import {
  AreaTag,
  Empty,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Pagination,
  Submit,
  WorkPage,
} from '../../../../ui/index.ts'
import type { WaitingMatter } from '../../matters/queries.ts'
import { paths } from '../../paths.ts'
import { SectionTabs } from '../../section-tabs.tsx'
import { words } from '../../words.ts'
import type { Meeting } from '../model.ts'
import { agendaIsOpen } from '../rules.ts'
import { MeetingRow } from './parts.tsx'

type Props = {
  frame: Frame
  coming: readonly Meeting[]
  past: readonly Meeting[]
  pastPages: number
  page: number
  matters: readonly WaitingMatter[]
  mayPlan: boolean
  hasBodies: boolean
}

/** The meetings of the bodies one works with: what comes, what was, and what waits for a decision. */
export function MeetingsPage(props: Props) {
  const { frame, coming, past, mayPlan } = props
  const { meetings } = words(frame.language)
  return (
    <WorkPage frame={frame} title={meetings.title}>
      <div class="work-head">
        <div>
          <h1>{meetings.title}</h1>
          <p class="lead">{meetings.lead}</p>
        </div>
        {mayPlan && (
          <a class="button" href={frame.to(paths.newMeeting())}>
            {meetings.plan}
          </a>
        )}
      </div>
      <SectionTabs frame={frame} current="meetings" />
      {coming.length + past.length === 0 ? <NoMeetings {...props} /> : <Lists {...props} />}
      <Matters {...props} />
    </WorkPage>
  )
}

function NoMeetings({ frame, mayPlan, hasBodies }: Props) {
  const { meetings } = words(frame.language)
  return (
    <div class="spaced">
      {hasBodies ? (
        <Empty
          level={2}
          title={meetings.none}
          action={mayPlan ? { href: frame.to(paths.newMeeting()), label: meetings.plan } : undefined}
        >
          {meetings.noneText}
        </Empty>
      ) : (
        <Empty
          level={2}
          title={meetings.noneForYou}
          action={{ href: frame.to(paths.publicMeetings()), label: meetings.seePublic }}
        >
          {meetings.noneForYouText}
        </Empty>
      )}
    </div>
  )
}

function Lists({ frame, coming, past, page, pastPages }: Props) {
  const { meetings } = words(frame.language)
  return (
    <>
      {coming.length > 0 && (
        <>
          <h2>{meetings.coming}</h2>
          <MeetingList frame={frame} meetings={coming} />
        </>
      )}
      {past.length > 0 && (
        <>
          <h2 id="past">{meetings.past}</h2>
          <MeetingList frame={frame} meetings={past} />
          <Pagination
            language={frame.language}
            page={page}
            pages={pastPages}
            href={(number) => `${frame.to(paths.meetings())}?side=${number}#past`}
          />
        </>
      )}
    </>
  )
}

function MeetingList({ frame, meetings }: { frame: Frame; meetings: readonly Meeting[] }) {
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => (
        <MeetingRow frame={frame} meeting={meeting} href={paths.meeting(meeting.id)} />
      ))}
    </ul>
  )
}

function Matters({ frame, matters, coming }: Props) {
  if (matters.length === 0) return null
  const { agenda } = words(frame.language)
  return (
    <section class="matters" aria-labelledby="matters">
      <h2 id="matters">{agenda.mattersTitle}</h2>
      <p class="measure">{agenda.mattersText}</p>
      <ul class="matter-list">
        {matters.map((matter) => (
          <li>
            <div>
              <h3 class="meeting-name">
                <a href={frame.to(matter.path)}>{matter.title}</a>
              </h3>
              <p class="small muted">{agenda.matterKind(matter.kind)}</p>
              <p class="facts-line">
                {matter.areas.map(({ key, title }) => (
                  <AreaTag area={key} name={title} />
                ))}
              </p>
            </div>
            <PutOn frame={frame} matter={matter} meetings={coming} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One click puts a matter on the agenda of the next meeting of a body that may decide it. */
function PutOn({
  frame,
  matter,
  meetings,
}: {
  frame: Frame
  matter: WaitingMatter
  meetings: readonly Meeting[]
}) {
  const { agenda, meetings: said } = words(frame.language)
  if (matter.meetingId)
    return (
      <a class="button outline small" href={frame.to(paths.meeting(matter.meetingId))}>
        {said.tabs.meetings}
      </a>
    )
  const next = meetings.find((one) => agendaIsOpen(one) && one.body.decides.includes(matter.kind))
  if (!next)
    return (
      <a class="button outline small" href={frame.to(paths.newMeeting())}>
        {said.plan}
      </a>
    )
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.addMatter(next.id))}>
      <HiddenFields values={{ matter: matter.id }} />
      <Submit kind="outline" size="small">
        {agenda.putOn}
        <span class="visually-hidden">: {matter.title}</span>
      </Submit>
    </Form>
  )
}
