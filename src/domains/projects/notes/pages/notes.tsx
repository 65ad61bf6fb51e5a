import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { largestFile } from '../../../../platform/files/files.ts'
import {
  Checkbox,
  Choice,
  CitedList,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  momentText,
  RichText,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { optionsOf } from '../../parts/choices.ts'
import type { ProjectRights } from '../../parts/open-project.ts'
import { ProjectPage } from '../../parts/project-page.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { NotePicture, StatusNote } from '../model.ts'
import { NoteImage } from './picture.tsx'

type Props = {
  frame: Frame
  project: Project
  rights: ProjectRights
  around: Surroundings
  notes: readonly StatusNote[]
  values: Typed
  problems?: readonly Problem[]
}

/** How the project has been doing, the newest first, and saying how it does now. */
export function NotesPage(props: Props) {
  const { frame, project, rights, around, notes, problems = [] } = props
  const { notes: w } = words(frame.language).work
  const form = fillForm(frame, props.values, problems)
  return (
    <ProjectPage
      frame={frame}
      project={project}
      around={around}
      rights={rights}
      tab="notes"
      hasProblems={problems.length > 0}
    >
      {rights.mayCarryOut && (
        <section class="form-page">
          <h2>{w.write}</h2>
          <ErrorSummary form={form} />
          <Form
            form={form}
            action={frame.to(paths.notes(project.id))}
            class="spaced"
            draft={`note-${project.id}`}
            multipart
          >
            <HiddenFields values={{ id: props.values['id'] }} />
            <NoteFields form={form} frame={frame} />
            <Submit>{w.send}</Submit>
          </Form>
        </section>
      )}
      <section class="work-section">
        <h2>{w.title}</h2>
        {notes.length === 0 && <p>{w.none}</p>}
        <ol class="note-list">
          {notes.map((note) => (
            <Note frame={frame} project={project} note={note} rights={rights} />
          ))}
        </ol>
      </section>
    </ProjectPage>
  )
}

function NoteFields({
  form,
  frame,
  picture,
}: {
  form: Filled
  frame: Frame
  picture?: NotePicture | undefined
}) {
  const { work, names } = words(frame.language)
  const { notes: w } = work
  return (
    <>
      <TextArea form={form} name="text" label={w.text} hint={w.textHint} rows={5} />
      <Choice form={form} name="pace" label={w.pace} options={optionsOf(names.paces)} />
      <Checkbox form={form} name="isPublic" label={w.isPublic} hint={w.isPublicHint} />
      <FileField
        form={form}
        name="picture"
        label={picture ? w.newPicture : w.picture}
        hint={w.pictureHint}
        accept="image/*"
        most={largestFile}
        optional
      />
      <TextField form={form} name="altText" label={w.altText} hint={w.altTextHint} optional />
      {picture && <Checkbox form={form} name="dropPicture" label={w.dropPicture(picture.altText)} />}
    </>
  )
}

function Note({
  frame,
  project,
  note,
  rights,
}: {
  frame: Frame
  project: Project
  note: StatusNote
  rights: ProjectRights
}) {
  const { work, names } = words(frame.language)
  const { notes: w } = work
  return (
    <li>
      <p class="small muted">
        {momentText(note.writtenAt, frame.language)}
        {note.writtenBy && ` · ${note.writtenBy}`} · {note.isPublic ? w.public : w.internal}
      </p>
      {rights.seesInside && <p class={`pace ${note.pace}`}>{names.paces[note.pace]}</p>}
      <NoteImage picture={note.picture} />
      <RichText text={note.text} from={3} />
      <CitedList frame={frame} cited={note.cited} />
      {rights.mayCarryOut && (
        <p>
          <a class="target" href={frame.to(paths.note(project.id, note.id))}>
            {w.edit}
          </a>
        </p>
      )}
    </li>
  )
}

type EditProps = {
  frame: Frame
  project: Project
  note: StatusNote
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** Rewriting a status note. */
export function NotePage({ frame, project, note, values, problems = [], stale }: EditProps) {
  const { notes: w } = words(frame.language).work
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.note(project.id, note.id))
  const back = frame.to(paths.notes(project.id))
  const fields = [
    { name: 'text', label: w.text },
    { name: 'pace', label: w.pace },
    { name: 'isPublic', label: w.isPublic },
  ]
  return (
    <WorkPage
      frame={frame}
      title={w.editTitle}
      hasProblems={problems.length > 0}
      trail={[{ label: project.title, href: back }]}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{w.editTitle}</h1>
        </div>
        {stale ? (
          <StaleEdit form={form} action={action} fields={fields} {...stale} takeTheirs={back} />
        ) : (
          <Form form={form} action={action} multipart>
            <ErrorSummary form={form} />
            <HiddenFields values={{ version: values['version'] }} />
            <NoteFields form={form} frame={frame} picture={note.picture} />
            <Submit>{w.send}</Submit>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}
