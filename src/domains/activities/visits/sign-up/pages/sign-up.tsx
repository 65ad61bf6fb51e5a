import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextArea,
  TextField,
  TrapField,
} from '../../../../../ui/index.ts'
import { paths as programmePaths } from '../../../programme/paths.ts'
import { paths } from '../../paths.ts'
import type { Question } from '../../places/model.ts'
import { dateTexts, whereOf } from '../../places/when.ts'
import { questionField } from '../form.ts'
import type { Door } from '../queries.ts'
import { signUpWords } from '../words.ts'
import { DateFields } from './date-fields.tsx'

type Props = { frame: Frame; form: Filled; door: Door; opened: string }

/** How it stands with the seats, when there is one line only. */
function freeSaid({ open }: Door, language: Frame['language']): string | undefined {
  const w = signUpWords(language)
  const [only, second] = open
  if (!only || second || only.free === undefined) return undefined
  return only.free > 0 ? w.free(only.free) : w.full
}

/** One short form, on a phone, without an account. */
export function SignUpPage({ frame, form, door, opened }: Props) {
  const w = signUpWords(frame.language)
  const { activity, open } = door
  const href = frame.to(programmePaths.activity(activity.slug))
  const isFull = open.every(({ free }) => free === 0)
  return (
    <PublicPage
      frame={frame}
      title={`${w.title} ${w.of(activity.title)}`}
      hasProblems={form.problems.length > 0}
      trail={[
        { label: w.programme, href: frame.to(programmePaths.programme()) },
        { label: activity.title, href },
      ]}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>
          {w.title}{' '}
          <span class="of-course" lang={activity.language}>
            {w.of(activity.title)}
          </span>
        </h1>
        <WhenAndWhere frame={frame} door={door} />
        {freeSaid(door, frame.language) && <p class="lead">{freeSaid(door, frame.language)}</p>}
        <p class="muted">{w.about}</p>
        <Form form={form} action={frame.to(paths.signUp(activity.slug))}>
          <input type="hidden" name="opened" value={opened} />
          <DateFields form={form} door={door} />
          <PersonFields form={form} />
          {activity.rules.questions.map((question) => (
            <div lang={activity.language}>
              <QuestionField form={form} question={question} />
            </div>
          ))}
          <TrapField form={form} />
          <LegalNotice frame={frame} />
          <p>
            <Submit size="large">{isFull ? w.sendWaiting : w.send}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

function WhenAndWhere({ frame, door: { activity, open } }: { frame: Frame; door: Door }) {
  const lines = open.map(({ line }) => line)
  const [only, second] = lines
  const w = signUpWords(frame.language)
  const all = { id: activity.id, occurrenceId: null, dates: lines.flatMap((line) => line.dates) }
  const dates = dateTexts(all, activity, frame.language)
  return (
    <div class="when-where">
      {only && !second && dates.length > 1 && <p>{w.allDates}</p>}
      {dates.map((date) => (
        <p>{date}</p>
      ))}
      <p>{whereOf(activity, lines)}</p>
    </div>
  )
}

function PersonFields({ form }: { form: Filled }) {
  const { fields: w } = signUpWords(form.language)
  return (
    <>
      <TextField form={form} name="name" label={w.name} hint={w.nameHint} autocomplete="name" />
      <TextField
        form={form}
        name="email"
        label={w.email}
        hint={w.emailHint}
        type="email"
        autocomplete="email"
      />
      <Choice
        form={form}
        name="together"
        label={w.together}
        options={[
          { value: 'alone', label: w.alone },
          { value: 'together', label: w.withSomebody },
        ]}
      />
      <div class="companion">
        <TextField
          form={form}
          name="companionName"
          label={w.companionName}
          hint={w.companionNameHint}
          autocomplete="off"
        />
        <TextField
          form={form}
          name="companionEmail"
          label={w.companionEmail}
          hint={w.companionEmailHint}
          type="email"
          autocomplete="off"
          optional
        />
      </div>
      <TextArea form={form} name="needs" label={w.needs} hint={w.needsHint} rows={2} optional />
    </>
  )
}

/** A question speaks the language of its activity. */
function QuestionField({ form, question }: { form: Filled; question: Question }) {
  const name = questionField(question)
  const optional = !question.required
  if (question.options.length === 0)
    return <TextField form={form} name={name} label={question.label} optional={optional} />
  const { noAnswer } = signUpWords(form.language)
  const options = question.options.map((option) => ({ value: option, label: option }))
  return (
    <Choice
      form={form}
      name={name}
      label={question.label}
      optional={optional}
      options={optional ? [...options, { value: '', label: noAnswer }] : options}
    />
  )
}

/** What happens with what one writes, in plain words, before the button and not behind it. */
function LegalNotice({ frame }: { frame: Frame }) {
  const { legal: w } = signUpWords(frame.language)
  return (
    <Notice title={w.title} level={2}>
      <ul class="legal-points">
        {w.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>
        <a href={frame.to('/privatliv')}>{w.more}</a>
      </p>
    </Notice>
  )
}
