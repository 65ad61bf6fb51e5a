import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  ErrorSummary,
  FileField,
  Form,
  type Frame,
  fileSize,
  fillForm,
  Submit,
  TextField,
} from '../../../../ui/index.ts'
import type { ProjectRights } from '../../parts/open-project.ts'
import { ProjectPage } from '../../parts/project-page.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'

export type ShownFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly isPublic: boolean
}

type Props = {
  frame: Frame
  project: Project
  rights: ProjectRights
  around: Surroundings
  files: readonly ShownFile[]
  largest: number
  values?: Typed
  problems?: readonly Problem[]
}

/** The files of a project, and adding one. */
export function FilesPage({
  frame,
  project,
  rights,
  around,
  files,
  largest,
  values = {},
  problems = [],
}: Props) {
  const { files: w } = words(frame.language).work
  const form = fillForm(frame, values, problems)
  return (
    <ProjectPage
      frame={frame}
      project={project}
      around={around}
      rights={rights}
      tab="files"
      hasProblems={problems.length > 0}
    >
      <h2>{w.title}</h2>
      {files.length === 0 && <p class="spaced">{w.none}</p>}
      <ul class="partner-list">
        {files.map((file) => (
          <FileLine frame={frame} project={project} file={file} mayDrop={rights.mayCarryOut} />
        ))}
      </ul>
      {rights.mayCarryOut && (
        <section class="work-section form-page">
          <h2>{w.add}</h2>
          <ErrorSummary form={form} />
          <Form form={form} action={frame.to(paths.files(project.id))} multipart class="spaced">
            <FileField form={form} name="file" label={w.file} hint={w.fileHint} most={largest} />
            <TextField form={form} name="altText" label={w.altText} hint={w.altTextHint} optional />
            <Checkbox form={form} name="isPublic" label={w.isPublic} />
            <Submit>{w.send}</Submit>
          </Form>
        </section>
      )}
    </ProjectPage>
  )
}

type LineProps = { frame: Frame; project: Project; file: ShownFile; mayDrop: boolean }

function FileLine({ frame, project, file, mayDrop }: LineProps) {
  const { files: w } = words(frame.language).work
  return (
    <li>
      <div>
        <h3>
          <a href={`/filer/${file.id}`}>{file.name}</a>
        </h3>
        <p class="small muted">
          {fileSize(file.size, frame.language)} · {file.isPublic ? w.public : w.internal}
        </p>
      </div>
      {mayDrop && (
        <Form form={fillForm(frame)} action={frame.to(paths.dropFile(project.id, file.id))}>
          <Submit kind="outline" size="small" confirm={w.dropSure(file.name)}>
            {w.drop}
          </Submit>
        </Form>
      )}
    </li>
  )
}
