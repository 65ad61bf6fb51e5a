import {
  Choice,
  type Filled,
  FormPage,
  type Frame,
  type Option,
  Select,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import type { AgendaItem } from '../../agenda/model.ts'
import { AgendaItemPart } from '../../agenda/pages/item.tsx'
import { votes } from '../../decisions/model.ts'
import { attendanceStates, type Meeting } from '../../meetings/model.ts'
import { meetingTrail } from '../../meetings/pages/parts.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Participant, WrittenVote } from '../model.ts'

type AttendanceProps = { frame: Frame; form: Filled; meeting: Meeting; participants: readonly Participant[] }

/** Who was there: one choice a seat. */
export function AttendancePage({ frame, form, meeting, participants }: AttendanceProps) {
  const { meetings, bodies } = words(frame.language)
  const options = attendanceStates.map((value) => ({ value, label: meetings.attendanceStates[value] }))
  return (
    <FormPage
      frame={frame}
      form={form}
      title={meetings.attendanceTitle}
      lead={meetings.attendanceLead}
      trail={meetingTrail(frame, meeting)}
      action={paths.attendance(meeting.id)}
      save={meetings.saveAttendance}
      back={paths.meeting(meeting.id)}
    >
      {participants.map((seat) => (
        <div class="seat">
          <Choice
            form={form}
            name={`seat-${seat.memberId}`}
            label={
              seat.organisation && seat.organisation !== seat.name
                ? `${seat.name}, ${seat.organisation}`
                : seat.name
            }
            hint={[bodies.roles[seat.role], seat.seat].filter(Boolean).join(' · ')}
            options={options}
          />
          {(seat.role === 'chair' || seat.role === 'member') && (
            <TextField
              form={form}
              name={`substitute-${seat.memberId}`}
              label={meetings.substituteOf(seat.name)}
              optional
            />
          )}
        </div>
      ))}
    </FormPage>
  )
}

type VoteProps = {
  frame: Frame
  form: Filled
  meeting: Meeting
  item: AgendaItem
  /** Seats the reader may enter a vote for, besides their own. */
  seats: readonly Option[]
  votesItself: boolean
  written: readonly WrittenVote[]
}

/** Voting in writing on one item, with what it is about in sight. */
export function VotePage(props: VoteProps) {
  const { frame, form, meeting, item, seats, votesItself } = props
  const { decisions } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={decisions.voteTitle(item.title)}
      lead={meeting.way === 'written' ? decisions.voteLeadWritten : decisions.voteLead}
      trail={meetingTrail(frame, meeting)}
      action={paths.vote(meeting.id, item.id)}
      save={decisions.sendVote}
      back={paths.meeting(meeting.id)}
      after={<VotesSoFar {...props} />}
    >
      <ol class="agenda">
        <AgendaItemPart frame={frame} item={item} work level={2} />
      </ol>
      {seats.length > 0 && (
        <Select
          form={form}
          name="member"
          label={decisions.whose}
          hint={decisions.whoseHint}
          options={seats}
          empty={votesItself ? decisions.mine : frame.words.form.choose}
        />
      )}
      <Choice
        form={form}
        name="vote"
        label={decisions.voteField}
        options={votes.map((value) => ({ value, label: decisions.voteChoices[value] }))}
      />
      <TextArea
        form={form}
        name="comment"
        label={decisions.comment}
        hint={decisions.commentHint}
        rows={3}
        optional
      />
    </FormPage>
  )
}

function VotesSoFar({ frame, written }: VoteProps) {
  const { decisions } = words(frame.language)
  return (
    <section class="papers-here" aria-labelledby="votes">
      <h2 id="votes">{decisions.votesSoFar}</h2>
      {written.length === 0 ? (
        <p>{decisions.noVotes}</p>
      ) : (
        <ul class="attendance-list">
          {written.map(({ name, vote, comment }) => (
            <li>
              <strong>{name}</strong>: {decisions.voteChoices[vote]}
              {comment && <p class="small">{comment}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
