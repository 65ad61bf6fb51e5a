import {
  Empty,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  momentText,
  Submit,
  TextArea,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { OpenDraft } from '../queries.ts'

type Props = { frame: Frame; words: Words; form: Filled; drafts: readonly OpenDraft[]; largest: number }

/** Where a document comes in: a file or pasted text, and the drafts one can go on with. */
export function ImportPage({ frame, words, form, drafts, largest }: Props) {
  const text = words.text.import
  return (
    <WorkPage
      frame={frame}
      title={text.title}
      hasProblems={form.problems.length > 0}
      trail={[{ href: frame.to(paths.work()), label: words.work.title }]}
    >
      <header class="page-head">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
      </header>
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(paths.workImport())} multipart>
          <HiddenFields values={{ key: form.values['key'] }} />
          <FileField
            form={form}
            name="document"
            label={text.document}
            hint={text.documentHint}
            accept=".docx,.txt,.md,.markdown"
            most={largest}
          />
          <TextArea form={form} name="pasted" label={text.pasted} rows={8} lang="da" />
          <p class="button-row">
            <Submit size="large">{text.read}</Submit>
          </p>
        </Form>
      </div>
      <section class="section" aria-labelledby="open-drafts">
        <h2 id="open-drafts">{text.open}</h2>
        <Drafts frame={frame} words={words} drafts={drafts} />
      </section>
    </WorkPage>
  )
}

function Drafts({ frame, words, drafts }: Pick<Props, 'frame' | 'words' | 'drafts'>) {
  const text = words.text.import
  if (drafts.length === 0) return <Empty title={text.openNone} />
  return (
    <ul class="plain-rows">
      {drafts.map(({ id, title, fileName, updatedAt }) => (
        <li>
          <div>
            <p class="row-title" lang="da">
              {title || fileName}
            </p>
            <p class="small muted">
              {fileName} · {text.changed(momentText(updatedAt, frame.language))}
            </p>
          </div>
          <a class="button small" href={frame.to(paths.workDraft(id))}>
            {text.openDraft}
            <span class="visually-hidden">: {title || fileName}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
