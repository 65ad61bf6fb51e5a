import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { InAgreement } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Theme } from '../../themes/queries.ts'
import type { Words } from '../../words.ts'
import type { FocusArea } from '../model.ts'

type AreaProps = {
  frame: Frame
  words: Words
  agreement: Agreement
  area: FocusArea
  themes: readonly Theme[]
  form: Filled
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** What stands beside the text of a focus area. */
export function AreaPage({ frame, words, agreement, area, themes, form, stale }: AreaProps) {
  const say = words.areas
  const action = frame.to(paths.workArea(agreement.slug, area.slug))
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={say.editTitle(area.title)}
      hasProblems={form.problems.length > 0}
    >
      <header class="page-head">
        <h1>{say.editTitle(area.title)}</h1>
        <p class="lead">{say.lead}</p>
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={staleFields(words, area)}
          theirs={stale.theirs}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(stale?.version ?? area.version) }} />
          <TextField form={form} name="name" label={say.name} hint={say.nameHint} lang="da" />
          <TextField form={form} name="nameEn" label={say.nameEn} lang="en" optional />
          <TextField form={form} name="titleEn" label={say.titleEn} lang="en" optional />
          <TextArea form={form} name="goalEn" label={say.goalEn} rows={4} lang="en" optional />
          <Choice
            form={form}
            name="shape"
            label={say.shape}
            options={(['sun', 'wave', 'zigzag'] as const).map((value) => ({
              value,
              label: say.shapes[value],
            }))}
          />
          <ThemeChoices form={form} id={area.id} label={say.themes} themes={themes} frame={frame} />
          {area.objectives.map(({ id, title }) => (
            <div class="text-part">
              <TextField form={form} name={`en-${id}`} label={say.objectiveEn(title)} lang="en" optional />
              <ThemeChoices
                form={form}
                id={id}
                label={say.objectiveThemes(title)}
                themes={themes}
                frame={frame}
              />
            </div>
          ))}
          <p class="button-row">
            <Submit size="large">{say.save}</Submit>
          </p>
        </Form>
      </div>
    </InAgreement>
  )
}

const staleFields = ({ areas: say }: Words, area: FocusArea) => [
  { name: 'name', label: say.name },
  { name: 'nameEn', label: say.nameEn },
  { name: 'titleEn', label: say.titleEn },
  { name: 'goalEn', label: say.goalEn },
  { name: 'shape', label: say.shape },
  ...area.objectives.map(({ id, title }) => ({ name: `en-${id}`, label: say.objectiveEn(title) })),
]

type ThemeProps = { form: Filled; id: string; label: string; themes: readonly Theme[]; frame: Frame }

function ThemeChoices({ form, id, label, themes, frame }: ThemeProps) {
  if (themes.length === 0) return null
  const options = themes.map((theme) => ({
    value: theme.id,
    label: frame.language === 'en' ? theme.nameEn : theme.nameDa,
  }))
  return <Choices form={form} name={`themes-${id}`} label={label} options={options} optional />
}

type RelationsProps = {
  frame: Frame
  words: Words
  agreement: Agreement
  predecessor: Agreement
  earlier: readonly FocusArea[]
  later: readonly FocusArea[]
  form: Filled
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** What became of each focus area of the agreement before. */
export function RelationsPage(props: RelationsProps) {
  const { frame, words, agreement, predecessor, earlier, later, form, stale } = props
  const say = words.areas
  const action = frame.to(paths.workRelations(agreement.slug))
  return (
    <InAgreement frame={frame} words={words} agreement={agreement} title={words.agreement.beforeAndNow}>
      <header class="page-head">
        <h1>{words.agreement.beforeAndNow}</h1>
        <p class="lead">{say.relationsLead(predecessor.title)}</p>
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={earlier.map(({ id, title }) => ({ name: `relation-${id}`, label: title }))}
          theirs={stale.theirs}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <div class="form-page">
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(stale?.version ?? agreement.version) }} />
          {earlier.map(({ id, title }) => (
            <Select
              form={form}
              name={`relation-${id}`}
              label={say.relationOf(title)}
              empty={say.relation.unknown}
              options={[
                ...later.flatMap((area) => [
                  { value: `continues:${area.id}`, label: say.relation.continues(area.title) },
                  { value: `replaces:${area.id}`, label: say.relation.replaces(area.title) },
                ]),
                { value: 'ends', label: say.relation.ends },
              ]}
            />
          ))}
          <p class="button-row">
            <Submit size="large">{say.save}</Submit>
          </p>
        </Form>
      </div>
    </InAgreement>
  )
}
