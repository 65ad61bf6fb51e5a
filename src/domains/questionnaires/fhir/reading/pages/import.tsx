import {
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  type Option,
  Select,
  Submit,
  TextArea,
  WorkPage,
} from '../../../../../ui/index.ts'
import { paths } from '../../../paths.ts'
import { words } from '../../../words.ts'

type Props = { frame: Frame; form: Filled; targets: readonly Option[] }

/** Reading in a questionnaire from a file of others. */
export function ImportPage({ frame, form, targets }: Props) {
  const { importing: say, list } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={say.title}
      trail={[{ href: frame.to(paths.all()), label: list.title }]}
      hasProblems={form.problems.length > 0}
    >
      <div class="form-page">
        <header class="page-head">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </header>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(paths.import())} label={say.title} multipart>
          <HiddenFields values={{ key: form.values['key'] }} />
          <Select form={form} name="target" label={say.target} options={targets} empty={false} />
          <FileField
            form={form}
            name="file"
            label={say.file}
            accept=".json,application/json"
            most={1_000_000}
          />
          <TextArea form={form} name="content" label={say.content} rows={10} optional />
          <p class="button-row">
            <Submit>{say.save}</Submit>
            <a class="target" href={frame.to(paths.all())}>
              {frame.words.parts.cancel}
            </a>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}
