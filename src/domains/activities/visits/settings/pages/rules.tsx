import {
  Checkbox,
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  type Theirs,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import { questionFields, questionNumbers } from '../form.ts'
import { ruleWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedActivity
  form: Filled
  version: number
  theirs: Theirs | undefined
}

/** Whether people sign up, how many there is room for, and what they are asked. */
export function RulesPage({ frame, opened, form, version, theirs }: Props) {
  const w = ruleWords(frame.language)
  const path = frame.to(paths.rules(opened.activity.id))
  const isWrong = form.problems.length > 0 || theirs !== undefined
  return (
    <VisitPage frame={frame} opened={opened} tab="rules" hasProblems={isWrong}>
      <div class="form-page">
        {theirs ? (
          <StaleEdit
            form={form}
            action={path}
            fields={comparedFields(form)}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={path}
          />
        ) : (
          <>
            <ErrorSummary form={form} />
            <p class="lead visit-lead">{w.lead}</p>
            <Form form={form} action={path} guard>
              <HiddenFields values={{ version: String(version) }} />
              <SeatFields form={form} hasSeveral={opened.activity.dates.length > 1} />
              <TimeFields form={form} />
              <QuestionFields form={form} />
              <p>
                <Submit>{w.save}</Submit>
              </p>
            </Form>
          </>
        )}
      </div>
    </VisitPage>
  )
}

function comparedFields({ language }: Filled) {
  const w = ruleWords(language)
  const asked = questionNumbers.flatMap((number) => {
    const names = questionFields(number)
    return [
      { name: names.label, label: w.question(number) },
      { name: names.options, label: `${w.question(number)}: ${w.options}` },
      { name: names.required, label: `${w.question(number)}: ${w.required}` },
    ]
  })
  return [
    { name: 'takesSignUps', label: w.takesSignUps },
    { name: 'mode', label: w.mode },
    { name: 'seats', label: w.seats },
    { name: 'seatsEachDate', label: w.seatsEachDate },
    { name: 'closesHours', label: w.closesHours },
    { name: 'offerHours', label: w.offerHours },
    { name: 'reminderHours', label: w.reminderHours },
    ...asked,
  ]
}

function SeatFields({ form, hasSeveral }: { form: Filled; hasSeveral: boolean }) {
  const w = ruleWords(form.language)
  return (
    <>
      <Checkbox form={form} name="takesSignUps" label={w.takesSignUps} hint={w.takesSignUpsHint} />
      {hasSeveral ? (
        <Choice
          form={form}
          name="mode"
          label={w.mode}
          options={[
            { value: 'series', label: w.modes.series, hint: w.modeHints.series },
            { value: 'dates', label: w.modes.dates, hint: w.modeHints.dates },
          ]}
        />
      ) : (
        <HiddenFields values={{ mode: form.values['mode'] ?? 'series' }} />
      )}
      <div class="field-pair">
        <TextField
          form={form}
          name="seats"
          label={w.seats}
          hint={hasSeveral ? w.seatsHint : w.seatsOneHint}
          inputmode="numeric"
          short
          optional
        />
        {hasSeveral && (
          <TextField
            form={form}
            name="seatsEachDate"
            label={w.seatsEachDate}
            inputmode="numeric"
            short
            optional
          />
        )}
      </div>
    </>
  )
}

function TimeFields({ form }: { form: Filled }) {
  const w = ruleWords(form.language)
  const hours = { form, inputmode: 'numeric', unit: w.hours, short: true } as const
  return (
    <>
      <TextField {...hours} name="closesHours" label={w.closesHours} hint={w.closesHint} />
      <TextField {...hours} name="offerHours" label={w.offerHours} />
      <TextField {...hours} name="reminderHours" label={w.reminderHours} hint={w.reminderHint} />
    </>
  )
}

/** Questions that are there, and room for one more. */
function isDrawn({ values }: Filled, number: number): boolean {
  const isWritten = (one: number) =>
    [questionFields(one).label, questionFields(one).options].some((name) => (values[name] ?? '') !== '')
  return number === 1 || isWritten(number) || isWritten(number - 1)
}

function QuestionFields({ form }: { form: Filled }) {
  const w = ruleWords(form.language)
  return (
    <fieldset class="visit-questions">
      <legend class="name">{w.questions}</legend>
      <p class="hint">{w.questionsHint}</p>
      {questionNumbers
        .filter((number) => isDrawn(form, number))
        .map((number) => {
          const names = questionFields(number)
          return (
            <div class="visit-question">
              <TextField form={form} name={names.label} label={w.question(number)} optional />
              <TextArea
                form={form}
                name={names.options}
                label={w.options}
                hint={w.optionsHint}
                rows={3}
                optional
              />
              <Checkbox form={form} name={names.required} label={w.required} />
            </div>
          )
        })}
    </fieldset>
  )
}
