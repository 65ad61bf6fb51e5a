import type { Problem } from '../../../../kernel/outcome.ts'
import { ErrorSummary, Facts, type Frame, fillForm, RichText, WorkPage } from '../../../../ui/index.ts'
import { AgendaList } from '../../agenda/pages/agenda-list.tsx'
import { paths } from '../../paths.ts'
import { AttendanceSummary } from '../../voting/pages/summary.tsx'
import { words } from '../../words.ts'
import { isAgendaPublic } from '../rules.ts'
import type { MeetingView } from '../view.ts'
import { NextStep } from './next-step.tsx'
import { StateBadge, titleOf, whenOf } from './parts.tsx'

type Props = { frame: Frame; view: MeetingView; problems?: readonly Problem[] | undefined }

/** One meeting: what is on, what was said, what was decided, and the next thing to do about it. */
export function MeetingPage({ frame, view, problems = [] }: Props) {
  const { language } = frame
  const { meeting } = view
  const { meetings } = words(language)
  return (
    <WorkPage
      frame={frame}
      title={titleOf(meeting, language)}
      hasProblems={problems.length > 0}
      trail={[{ href: frame.to(paths.meetings()), label: meetings.title }]}
    >
      <ErrorSummary form={fillForm(frame, {}, problems)} />
      <header class="meeting-head">
        <StateBadge meeting={meeting} language={language} />
        <h1>{meeting.body.name[language]}</h1>
        <p class="lead">
          {meeting.way === 'written'
            ? meetings.deadline(whenOf(meeting, language))
            : whenOf(meeting, language)}
        </p>
      </header>
      <div class="meeting-grid">
        <aside class="meeting-side">
          <NextStep frame={frame} view={view} />
          <MeetingFacts frame={frame} view={view} />
        </aside>
        <div>
          <AgendaList frame={frame} view={view} />
          <AttendanceSummary frame={frame} view={view} />
        </div>
      </div>
    </WorkPage>
  )
}

function MeetingFacts({ frame, view }: { frame: Frame; view: MeetingView }) {
  const { meeting, rights } = view
  const { meetings } = words(frame.language)
  const online = meeting.onlineUrl ? <a href={meeting.onlineUrl}>{meetings.openOnline}</a> : ''
  return (
    <section class="side-box" aria-labelledby="facts">
      <h2 id="facts">{meetings.note}</h2>
      <Facts
        as="rows"
        facts={[
          { name: meetings.facts.way, value: meetings.ways[meeting.way] },
          { name: meetings.facts.where, value: meeting.place },
          { name: meetings.facts.online, value: rights.seesClosed ? online : '' },
          { name: meetings.facts.host, value: meeting.host?.name },
        ]}
      />
      {meeting.note && (
        <div class="spaced">
          <RichText text={meeting.note} from={3} />
        </div>
      )}
      <ul class="plain-links">
        <Link href={frame.to(paths.print(meeting.id))} label={meetings.print} />
        <Link href={frame.to(paths.calendar(meeting.id))} label={meetings.calendar} />
        {isAgendaPublic(meeting) && (
          <Link href={frame.to(paths.publicMeeting(meeting.id))} label={meetings.publicPage} />
        )}
      </ul>
    </section>
  )
}

function Link({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a class="target" href={href}>
        {label}
      </a>
    </li>
  )
}
