import {
  Choice,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Select,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../ui/index.ts'
import { purposes } from '../consent/model.ts'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import { trailTo } from './frame.tsx'
import type { Controlled } from './places.ts'

interface Props {
  readonly frame: Frame
  readonly form: Filled
  readonly places: readonly Controlled[]
  /** Whether the ground may hold for the whole region. */
  readonly forRegion: boolean
}

/** The form of a new ground. */
export function NewBasisPage({ frame, form, places, forRegion }: Props) {
  const words = wordsOf(frame.language)
  const { bases } = words.work
  const options = places.map(({ id, name }) => ({ value: id, label: name }))
  const grounds = (['publicTask', 'consent'] as const).map((value) => ({
    value,
    label: words.consent.basisNames[value],
  }))
  return (
    <WorkPage
      frame={frame}
      title={bases.addTitle}
      trail={trailTo(frame, paths.bases(), words.work.tabs.bases)}
      hasProblems={form.problems.length > 0}
    >
      <ErrorSummary form={form} />
      <h1>{bases.addTitle}</h1>
      <p class="lead">{bases.addLead}</p>
      <Form form={form} action={frame.to(paths.newBasis())}>
        <Select
          form={form}
          name="purpose"
          label={bases.purpose}
          options={purposes.map((value) => ({ value, label: words.consent.purposes[value].short }))}
        />
        <Select
          form={form}
          name="municipalityId"
          label={bases.place}
          options={options}
          {...(forRegion ? { empty: bases.region } : {})}
        />
        <Choice form={form} name="basis" label={bases.basis} options={grounds} hint={bases.researchHint} />
        <TextArea form={form} name="ruleDa" label={bases.ruleDa} hint={bases.ruleHint} rows={4} lang="da" />
        <TextArea form={form} name="ruleEn" label={bases.ruleEn} rows={4} lang="en" />
        <TextField form={form} name="responsible" label={bases.responsible} hint={bases.responsibleHint} />
        <DateField form={form} name="from" label={bases.from} />
        <Submit>{bases.save}</Submit>
      </Form>
    </WorkPage>
  )
}
