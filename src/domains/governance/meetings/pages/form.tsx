import {
  Choice,
  DateField,
  type Filled,
  FormPage,
  type Frame,
  MarkdownField,
  type Option,
  type OptionGroup,
  Select,
  TextField,
  type Theirs,
  TimeField,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { type Meeting, meetingWays } from '../model.ts'
import { meetingTrail } from './parts.tsx'

type Hosts = readonly (Option | OptionGroup)[]
type FieldProps = { form: Filled; frame: Frame; hosts: Hosts }

/** Planning a meeting. */
export function NewMeetingPage({ frame, form, hosts, bodies }: FieldProps & { bodies: readonly Option[] }) {
  const { meetings, meetingForm } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={meetingForm.newTitle}
      trail={[{ href: frame.to(paths.meetings()), label: meetings.title }]}
      action={paths.newMeeting()}
      save={meetingForm.create}
      back={paths.meetings()}
    >
      <Select form={form} name="body" label={meetingForm.body} options={bodies} />
      <MeetingFields frame={frame} form={form} hosts={hosts} />
    </FormPage>
  )
}

type EditProps = FieldProps & { meeting: Meeting; theirs?: Theirs | undefined }

/** Changing time and place. */
export function EditMeetingPage({ frame, form, hosts, meeting, theirs }: EditProps) {
  const { meetingForm } = words(frame.language)
  const names = ['way', 'day', 'from', 'to', 'lastDay', 'place', 'onlineUrl', 'note'] as const
  return (
    <FormPage
      frame={frame}
      form={form}
      title={meetingForm.editTitle}
      trail={meetingTrail(frame, meeting)}
      action={paths.editMeeting(meeting.id)}
      save={meetingForm.save}
      version={meeting.version}
      theirs={theirs}
      fields={names.map((name) => ({ name, label: meetingForm[name] }))}
      back={paths.meeting(meeting.id)}
    >
      <MeetingFields frame={frame} form={form} hosts={hosts} />
    </FormPage>
  )
}

function MeetingFields({ frame, form, hosts }: FieldProps) {
  const { meetings, meetingForm: said } = words(frame.language)
  const ways = meetingWays.map((value) => ({ value, label: meetings.ways[value] }))
  return (
    <>
      <Choice form={form} name="way" label={said.way} hint={said.wayHint} options={ways} />
      <DateField form={form} name="day" label={said.day} />
      <div class="field-row">
        <TimeField form={form} name="from" label={said.from} hint={said.timeHint} />
        <TimeField form={form} name="to" label={said.to} hint={said.timeHint} />
      </div>
      <DateField form={form} name="lastDay" label={said.lastDay} hint={said.lastDayHint} optional />
      <TextField form={form} name="place" label={said.place} hint={said.placeHint} optional />
      <TextField form={form} name="onlineUrl" label={said.onlineUrl} hint={said.onlineHint} optional />
      <Select form={form} name="host" label={said.host} options={hosts} empty={said.noHost} optional />
      <MarkdownField
        form={form}
        name="note"
        label={said.note}
        hint={said.noteHint}
        rows={4}
        preview={frame.to(paths.preview())}
        optional
      />
    </>
  )
}
