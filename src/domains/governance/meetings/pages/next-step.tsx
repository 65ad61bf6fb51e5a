import { Form, type Frame, fillForm, HiddenFields, Submit } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { agendaIsOpen, canBeMoved } from '../rules.ts'
import type { MeetingView } from '../view.ts'

type Props = { frame: Frame; view: MeetingView }

/** What to do about the meeting now: one button first, the rest under it. */
export function NextStep({ frame, view }: Props) {
  const { meeting, rights } = view
  const { meetings } = words(frame.language)
  const said =
    meeting.state === 'sent' && meeting.way === 'written'
      ? meetings.next.sentWritten
      : meetings.next[meeting.state]
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{meetings.nextTitle}</h2>
      <p>{meeting.cancelReason ? meetings.cancelledBecause(meeting.cancelReason) : said}</p>
      {(rights.runs || rights.approves) && <Buttons frame={frame} view={view} />}
    </section>
  )
}

type DoProps = {
  frame: Frame
  action: string
  label: string
  version: number
  confirm?: string
  outline?: boolean
}

function Do({ frame, action, label, version, confirm, outline }: DoProps) {
  return (
    <Form form={fillForm(frame)} action={frame.to(action)}>
      <HiddenFields values={{ version: String(version) }} />
      <Submit kind={outline ? 'outline' : 'next'} size="small" {...(confirm ? { confirm } : {})}>
        {label}
      </Submit>
    </Form>
  )
}

function Buttons({ frame, view }: Props) {
  const { meeting, rights } = view
  const { id, state, version } = meeting
  const { meetings } = words(frame.language)
  const heldLabel = meeting.way === 'written' ? meetings.endVote : meetings.markHeld
  return (
    <div class="button-row spaced">
      {rights.runs && state === 'sent' && view.hasBegun && (
        <Do frame={frame} action={paths.markHeld(id)} label={heldLabel} version={version} />
      )}
      {rights.runs && agendaIsOpen(meeting) && (
        <Do
          frame={frame}
          action={paths.sendAgenda(id)}
          label={state === 'sent' ? meetings.sendAgain : meetings.send}
          version={version}
          confirm={meetings.sendConfirm}
          outline={state === 'sent' || view.entries.length === 0}
        />
      )}
      {rights.runs && state === 'held' && (
        <a class="button outline small" href={frame.to(paths.attendance(id))}>
          {meetings.noteAttendance}
        </a>
      )}
      {rights.approves && state === 'held' && (
        <Do
          frame={frame}
          action={paths.approveMinutes(id)}
          label={meetings.approve}
          version={version}
          confirm={meetings.approveConfirm}
        />
      )}
      {rights.runs && canBeMoved(meeting) && (
        <>
          <a class="button outline small" href={frame.to(paths.editMeeting(id))}>
            {meetings.edit}
          </a>
          <a class="button outline small" href={frame.to(paths.cancelMeeting(id))}>
            {meetings.cancel}
          </a>
        </>
      )}
    </div>
  )
}
