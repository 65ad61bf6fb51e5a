import {
  Checkbox,
  Choice,
  FileField,
  type Filled,
  Form,
  FormPage,
  type Frame,
  fillForm,
  MarkdownField,
  TextField,
  type Theirs,
} from '../../../../ui/index.ts'
import { itemKinds, type Meeting } from '../../meetings/model.ts'
import { meetingTrail } from '../../meetings/pages/parts.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { AgendaItem } from '../model.ts'

type Props = { frame: Frame; form: Filled; meeting: Meeting; theirs?: Theirs | undefined }

/** A new item, or an item to be changed. */
export function ItemFormPage({
  frame,
  form,
  meeting,
  item,
  theirs,
}: Props & { item?: AgendaItem | undefined }) {
  const { agenda } = words(frame.language)
  const labels = {
    kind: agenda.formKind,
    title: agenda.formTitle,
    text: agenda.formText,
    proposal: agenda.formProposal,
    isClosed: agenda.formClosed,
    isRecurring: agenda.formRecurring,
  }
  return (
    <FormPage
      frame={frame}
      form={form}
      title={item ? agenda.editTitle : agenda.newTitle}
      trail={meetingTrail(frame, meeting)}
      action={item ? paths.item(meeting.id, item.id) : paths.newItem(meeting.id)}
      save={agenda.save}
      version={item?.version}
      theirs={theirs}
      fields={Object.entries(labels).map(([name, label]) => ({ name, label }))}
      back={paths.meeting(meeting.id)}
    >
      <ItemFields frame={frame} form={form} fixedKind={item?.matter !== undefined} />
    </FormPage>
  )
}

function ItemFields({ frame, form, fixedKind }: { frame: Frame; form: Filled; fixedKind: boolean }) {
  const { agenda, meetings } = words(frame.language)
  const kinds = itemKinds.filter((kind) => !fixedKind || kind === 'decision')
  const preview = frame.to(paths.preview())
  return (
    <>
      <TextField form={form} name="title" label={agenda.formTitle} />
      <Choice
        form={form}
        name="kind"
        label={agenda.formKind}
        options={kinds.map((value) => ({ value, label: meetings.itemKinds[value] }))}
      />
      <MarkdownField form={form} name="text" label={agenda.formText} preview={preview} rows={8} optional />
      <MarkdownField
        form={form}
        name="proposal"
        label={agenda.formProposal}
        hint={agenda.formProposalHint}
        preview={preview}
        rows={3}
        optional
      />
      <Checkbox form={form} name="isClosed" label={agenda.formClosed} hint={agenda.closedHint} />
      <Checkbox form={form} name="isRecurring" label={agenda.formRecurring} hint={agenda.formRecurringHint} />
    </>
  )
}

/** The minutes of one item. */
export function MinutesPage({ frame, form, meeting, item, theirs }: Props & { item: AgendaItem }) {
  const { agenda, meetings } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={agenda.minutesOf(item.title)}
      lead={meetings.minutesDraft}
      trail={meetingTrail(frame, meeting)}
      action={paths.minutes(meeting.id, item.id)}
      save={agenda.saveMinutes}
      version={item.minutesVersion}
      theirs={theirs}
      fields={[{ name: 'minutes', label: agenda.minutes }]}
      back={paths.meeting(meeting.id)}
    >
      <MarkdownField
        form={form}
        name="minutes"
        label={agenda.minutes}
        hint={agenda.minutesHint}
        preview={frame.to(paths.preview())}
        rows={12}
        optional
      />
    </FormPage>
  )
}

/** The papers of one item: those there, and one more. */
export function PapersPage({ frame, form, meeting, item }: Props & { item: AgendaItem }) {
  const { agenda } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={agenda.addPaperTo(item.title)}
      trail={meetingTrail(frame, meeting)}
      action={paths.papers(meeting.id, item.id)}
      save={agenda.addPaper}
      back={paths.meeting(meeting.id)}
      multipart
      after={<PapersHere frame={frame} meeting={meeting} item={item} />}
    >
      <TextField form={form} name="title" label={agenda.paperTitle} hint={agenda.paperTitleHint} optional />
      <FileField
        form={form}
        name="file"
        label={agenda.paperFile}
        accept=".pdf,.docx,.xlsx,.pptx,.odt,.txt,.md,.csv,image/*"
        most={20 * 1_048_576}
        optional
      />
      <TextField form={form} name="url" label={agenda.paperUrl} type="url" optional />
    </FormPage>
  )
}

function PapersHere({ frame, meeting, item }: { frame: Frame; meeting: Meeting; item: AgendaItem }) {
  const { agenda } = words(frame.language)
  return (
    <section class="papers-here" aria-labelledby="papers">
      <h2 id="papers">{agenda.papers}</h2>
      {item.papers.length === 0 && <p>{agenda.noPapers}</p>}
      <ul class="paper-list">
        {item.papers.map((paper) => (
          <li>
            <span class="paper-number">{agenda.paper(paper.number)}</span>
            <a href={paper.href}>{paper.title}</a>
            <Form form={fillForm(frame)} action={frame.to(paths.removePaper(meeting.id, item.id, paper.id))}>
              <button class="link-button target" type="submit" aria-label={agenda.removePaper(paper.title)}>
                {agenda.remove}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
