import { Empty, type Frame, inOneSentence, Pagination, PublicPage, RichText } from '../../../ui/index.ts'
import type { AgendaEntry } from '../agenda/model.ts'
import { AgendaItemPart, HiddenItemPart } from '../agenda/pages/item.tsx'
import type { Body } from '../bodies/model.ts'
import type { Meeting } from '../meetings/model.ts'
import { MeetingRow, placeOf, titleOf, whenOf } from '../meetings/pages/parts.tsx'
import { areMinutesPublic, isAgendaPublic } from '../meetings/rules.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type ListProps = {
  frame: Frame
  coming: readonly Meeting[]
  past: readonly Meeting[]
  bodies: readonly Body[]
  page: number
  pages: number
}

/** The open meetings: those to come, those that were, and the bodies that hold them. */
export function PublicMeetingsPage({ frame, coming, past, bodies, page, pages }: ListProps) {
  const { meetings } = words(frame.language)
  return (
    <PublicPage frame={frame} title={meetings.publicTitle} description={meetings.publicLead}>
      <div class="wrap page-head">
        <h1>{meetings.publicTitle}</h1>
        <p class="lead">{meetings.publicLead}</p>
      </div>
      <div class="wrap public-meetings">
        {coming.length + past.length === 0 && <Empty level={2} title={meetings.nonePublic} />}
        {coming.length > 0 && (
          <section aria-labelledby="coming">
            <h2 id="coming">{meetings.coming}</h2>
            <Meetings frame={frame} meetings={coming} />
          </section>
        )}
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past">{meetings.past}</h2>
            <Meetings frame={frame} meetings={past} />
            <Pagination
              language={frame.language}
              page={page}
              pages={pages}
              href={(number) => `${frame.to(paths.publicMeetings())}?side=${number}#past`}
            />
          </section>
        )}
        <Bodies frame={frame} bodies={bodies} />
      </div>
    </PublicPage>
  )
}

function Meetings({ frame, meetings }: { frame: Frame; meetings: readonly Meeting[] }) {
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => (
        <MeetingRow frame={frame} meeting={meeting} href={paths.publicMeeting(meeting.id)} />
      ))}
    </ul>
  )
}

function Bodies({ frame, bodies }: { frame: Frame; bodies: readonly Body[] }) {
  const { bodies: said } = words(frame.language)
  if (bodies.length === 0) return null
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{said.title}</h2>
      <div class="body-cards">
        {bodies.map((body) => (
          <section class="side-box">
            <h3>{body.name[frame.language]}</h3>
            {body.mandate && <RichText text={body.mandate} from={4} lang="da" />}
            <p>
              <a class="target" href={`${frame.to(paths.publicDecisions())}?organ=${body.slug}`}>
                {said.decisions}
              </a>
            </p>
          </section>
        ))}
      </div>
    </section>
  )
}

type MeetingProps = {
  frame: Frame
  meeting: Meeting
  entries: readonly AgendaEntry[]
  /** For whom those present sat there; names of people stay inside. */
  present: readonly string[]
}

/** One open meeting: its agenda once it is sent, its minutes once they are approved. */
export function PublicMeetingPage({ frame, meeting, entries, present }: MeetingProps) {
  const { language } = frame
  const { meetings, agenda } = words(language)
  const minutes = areMinutesPublic(meeting)
  return (
    <PublicPage
      frame={frame}
      title={titleOf(meeting, language)}
      trail={[{ href: frame.to(paths.publicMeetings()), label: meetings.publicTitle }]}
    >
      <div class="wrap page-head">
        <h1>{meeting.body.name[language]}</h1>
        <p class="lead">
          {meeting.way === 'written'
            ? meetings.deadline(whenOf(meeting, language))
            : whenOf(meeting, language)}
        </p>
        <p>
          {[placeOf(meeting, language), meeting.host ? `${meetings.facts.host}: ${meeting.host.name}` : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
        {meeting.state === 'cancelled' && (
          <p class="notice">
            <strong>{meetings.cancelledBecause(meeting.cancelReason)}</strong>
          </p>
        )}
      </div>
      <div class="wrap public-meeting">
        <h2>{minutes ? agenda.minutes : agenda.title}</h2>
        {meeting.note && <RichText text={meeting.note} from={3} lang="da" />}
        {present.length > 0 && (
          <p class="measure">
            {meetings.presentFor}: {inOneSentence(present, language)}.
          </p>
        )}
        {isAgendaPublic(meeting) ? (
          <PublicAgenda frame={frame} entries={entries} minutes={minutes} />
        ) : (
          <p>{meetings.agendaComes}</p>
        )}
        {meeting.state === 'held' && <p class="muted">{meetings.minutesComing}</p>}
        <p class="button-row spaced">
          <a class="button outline small" href={frame.to(paths.publicCalendar(meeting.id))}>
            {meetings.calendar}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

function PublicAgenda({
  frame,
  entries,
  minutes,
}: Pick<MeetingProps, 'frame' | 'entries'> & { minutes: boolean }) {
  const { meetings } = words(frame.language)
  return (
    <>
      <ol class="agenda">
        {entries.map((entry) =>
          entry.shown ? (
            <AgendaItemPart frame={frame} item={entry} minutes={minutes} />
          ) : (
            <HiddenItemPart frame={frame} number={entry.number} />
          ),
        )}
      </ol>
      {entries.some(({ shown }) => !shown) && <p class="small muted">{meetings.publicMeetingLead}</p>}
    </>
  )
}
