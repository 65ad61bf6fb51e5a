import { dayOf, zone } from '../../../../kernel/day.ts'
import { clockSpan, DecisionCard, type Frame, fullDay, longDay } from '../../../../ui/index.ts'
import { governancePaths } from '../../../governance/index.ts'
import type { Front } from '../model.ts'
import type { FrontProps } from './props.ts'

/** What was decided lately, and the next meeting that everybody may follow. */
export function Decided({ frame, words, front }: FrontProps) {
  const { language } = frame
  return (
    <section class="section" aria-labelledby="decided">
      <div class="wrap decided">
        <div>
          <div class="heading-row">
            <h2 id="decided">{words.decided}</h2>
            {front.decisions.length > 0 && (
              <a href={frame.to(governancePaths.publicDecisions())}>{words.allDecisions}</a>
            )}
          </div>
          {front.decisions.length === 0 && <p class="muted">{words.noDecisions}</p>}
          {front.decisions.map(({ number, title, body, decidedOn, path }) => (
            <DecisionCard
              number={number}
              title={<a href={frame.to(path)}>{title}</a>}
              body={body[language]}
              when={longDay(decidedOn, language)}
            />
          ))}
        </div>
        <Meeting frame={frame} words={words} meeting={front.meeting} />
      </div>
    </section>
  )
}

type MeetingProps = { frame: Frame; words: FrontProps['words']; meeting: Front['meeting'] }

function Meeting({ frame, words, meeting }: MeetingProps) {
  const { language } = frame
  if (!meeting)
    return (
      <div class="next-meeting">
        <h2>{words.meeting}</h2>
        <p>{words.noMeeting}</p>
      </div>
    )
  const day = dayOf(meeting.startsAt)
  const from = meeting.startsAt.toZonedDateTimeISO(zone)
  const to = meeting.endsAt.toZonedDateTimeISO(zone)
  return (
    <div class="next-meeting">
      <h2>{words.meeting}</h2>
      <p class="next-meeting-day" aria-hidden="true">
        {day.day}
      </p>
      <p>
        <strong>{meeting.body[language]}</strong>
        <br />
        <time datetime={day.toString()}>{fullDay(day, language)}</time>
        <br />
        {clockSpan(from, to, language)}
        {[meeting.place, meeting.host]
          .filter(Boolean)
          .slice(0, 1)
          .map((place) => (
            <>
              <br />
              {place}
            </>
          ))}
      </p>
      <p class="spaced">
        <a class="button outline small" href={frame.to(meeting.path)}>
          {words.meetingMore}
        </a>
      </p>
    </div>
  )
}
