import type { Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  longDay,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { AgreementWork } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Theme } from '../queries.ts'

type ListProps = { frame: Frame; words: Words; themes: readonly Theme[]; mayEdit: boolean }

/** The themes in the workspace. */
export function WorkThemesPage({ frame, words, themes, mayEdit }: ListProps) {
  const say = words.themes
  const action = mayEdit && (
    <a class="button" href={frame.to(paths.workNewTheme())}>
      {say.new}
    </a>
  )
  return (
    <AgreementWork
      frame={frame}
      words={words}
      which="themes"
      title={say.title}
      lead={say.lead}
      action={action}
    >
      {themes.length === 0 && (
        <Empty title={say.none} level={2}>
          {say.noneText}
        </Empty>
      )}
      <ul class="plain-rows">
        {themes.map((theme) => {
          const name = frame.language === 'en' ? theme.nameEn : theme.nameDa
          return (
            <li>
              <div>
                <h2 class="row-title">
                  <a href={frame.to(paths.theme(theme.slug))}>{name}</a>
                </h2>
                <p class="small muted">
                  {theme.to
                    ? say.ended(longDay(theme.to, frame.language))
                    : say.since(longDay(theme.from, frame.language))}
                </p>
              </div>
              {mayEdit && (
                <a class="button outline small" href={frame.to(paths.workTheme(theme.slug))}>
                  {words.areas.edit}
                  <span class="visually-hidden">: {name}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </AgreementWork>
  )
}

type EditProps = {
  frame: Frame
  words: Words
  /** Absent for a new one. */
  theme?: Theme | undefined
  form: Filled
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** One theme: its names, why it is followed, and for how long. */
export function EditThemePage({ frame, words, theme, form, stale }: EditProps) {
  const say = words.themes
  const title = theme ? say.edit(theme.nameDa) : say.new
  const action = frame.to(theme ? paths.workTheme(theme.slug) : paths.workNewTheme())
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={form.problems.length > 0}
      trail={[
        { href: frame.to(paths.work()), label: words.work.title },
        { href: frame.to(paths.workThemes()), label: say.title },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={[
            { name: 'nameDa', label: say.name },
            { name: 'nameEn', label: say.nameEn },
            { name: 'aboutDa', label: say.about },
            { name: 'aboutEn', label: say.aboutEn },
            { name: 'from', label: say.from },
            { name: 'to', label: say.to },
          ]}
          theirs={stale.theirs}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={action}>
          <HiddenFields
            values={{ version: String(stale?.version ?? theme?.version ?? 0), key: form.values['key'] }}
          />
          <TextField form={form} name="nameDa" label={say.name} lang="da" />
          <TextField form={form} name="nameEn" label={say.nameEn} lang="en" />
          <TextArea form={form} name="aboutDa" label={say.about} rows={4} lang="da" optional />
          <TextArea form={form} name="aboutEn" label={say.aboutEn} rows={4} lang="en" optional />
          <div class="two-fields">
            <DateField form={form} name="from" label={say.from} />
            <DateField form={form} name="to" label={say.to} hint={say.toHint} optional />
          </div>
          <p class="button-row">
            <Submit size="large">{say.save}</Submit>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}
