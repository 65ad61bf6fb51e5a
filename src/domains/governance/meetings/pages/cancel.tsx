import { type Filled, FormPage, type Frame, TextArea } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Meeting } from '../model.ts'
import { meetingTrail } from './parts.tsx'

/** Cancelling a meeting, with the reason people are told. */
export function CancelMeetingPage({
  frame,
  form,
  meeting,
}: {
  frame: Frame
  form: Filled
  meeting: Meeting
}) {
  const { meetings } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={meetings.cancelTitle}
      lead={meetings.cancelText}
      trail={meetingTrail(frame, meeting)}
      action={paths.cancelMeeting(meeting.id)}
      save={meetings.cancel}
      back={paths.meeting(meeting.id)}
    >
      <TextArea form={form} name="reason" label={meetings.cancelReason} rows={3} />
    </FormPage>
  )
}
