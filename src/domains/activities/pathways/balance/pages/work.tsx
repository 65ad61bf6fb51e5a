import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  longDay,
  type OptionGroup,
  Select,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../../ui/index.ts'
import { genreOptions, optionsOf } from '../../../parts/choices.ts'
import { genresNamed, type Surroundings } from '../../../surroundings/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Question, Target } from '../model.ts'

type Props = {
  frame: Frame
  around: Surroundings
  today: Temporal.PlainDate
  questions: readonly Question[]
  targets: readonly Target[]
  /** Nothing for those who may not ask. */
  owners: readonly OptionGroup[] | undefined
  mayAim: boolean
  asking: Filled
  aiming: Filled
  origin: string
}

/** Where the question is put, and what the region wants. */
export function WorkBalancePage(props: Props) {
  const { frame, asking, aiming } = props
  const { balance, work } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={balance.title}
      hasProblems={asking.problems.length + aiming.problems.length > 0}
      trail={[{ label: work.title, href: frame.to(paths.work()) }]}
    >
      <ErrorSummary form={asking.problems.length > 0 ? asking : aiming} />
      <h1>{balance.title}</h1>
      <p class="lead">{balance.work.lead}</p>
      <p>
        <a class="target" href={frame.to(paths.balance())}>
          {balance.question.see}
        </a>
      </p>
      <Questions {...props} />
      <Targets {...props} />
    </WorkPage>
  )
}

function Questions({ frame, around, today, questions, owners, asking, origin }: Props) {
  const { balance, levels } = words(frame.language)
  const { work: w } = balance
  return (
    <section class="work-part">
      <h2>{w.codes}</h2>
      {questions.length === 0 && <p class="muted">{w.noCodes}</p>}
      <ul class="co-hosts">
        {questions.map((question) => (
          <li>
            <span>
              <b>{question.title}</b> · {genresNamed(around, [question.genre])[0]?.name} ·{' '}
              {levels[question.level]} · {question.owner}
              <br />
              <a href={frame.to(paths.question(question.code))}>{origin + paths.question(question.code)}</a> ·{' '}
              {w.until(longDay(question.untilDay, frame.language))}
            </span>
            {owners && Temporal.PlainDate.compare(question.untilDay, today) >= 0 && (
              <Form form={fillForm(frame)} action={frame.to(paths.closeQuestion(question.code))}>
                <Submit size="small" kind="outline">
                  {w.close}
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {owners && (
        <>
          <h3>{w.ask}</h3>
          <Form form={asking} action={frame.to(paths.newQuestion())}>
            <TextField form={asking} name="title" label={w.where} hint={w.whereHint} />
            <Select form={asking} name="genre" label={w.genre} options={genreOptions(around)} />
            <Select form={asking} name="level" label={w.level} options={optionsOf(levels)} />
            <Select form={asking} name="ownerId" label={w.owner} options={owners} />
            <DateField form={asking} name="untilDay" label={w.untilDay} />
            <Submit>{w.make}</Submit>
          </Form>
        </>
      )}
    </section>
  )
}

function Targets({ frame, targets, mayAim, aiming }: Props) {
  const { balance } = words(frame.language)
  const { work: w } = balance
  return (
    <section class="work-part">
      <h2>{balance.targetsTitle}</h2>
      {targets.length === 0 && <p class="muted">{balance.noTargets}</p>}
      <ul class="co-hosts">
        {targets.map((target) => (
          <li>
            <span>
              {balance.target(
                target.percent,
                balance.roles[target.role],
                longDay(target.byDay, frame.language),
              )}{' '}
              {balance.setOn(longDay(target.fromDay, frame.language))}
            </span>
            {mayAim && (
              <Form form={fillForm(frame)} action={frame.to(paths.dropTarget(target.id))}>
                <Submit size="small" kind="outline" confirm={w.drop}>
                  {w.drop}
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayAim && (
        <>
          <h3>{w.aim}</h3>
          <Form form={aiming} action={frame.to(paths.newTarget())}>
            <HiddenFields values={{ id: aiming.values['id'] }} />
            <Select form={aiming} name="role" label={balance.role} options={optionsOf(balance.roles)} />
            <TextField form={aiming} name="percent" label={w.percent} />
            <DateField form={aiming} name="fromDay" label={w.fromDay} />
            <DateField form={aiming} name="byDay" label={w.byDay} />
            <TextArea form={aiming} name="reason" label={w.reason} rows={2} optional />
            <Submit kind="outline">{w.setTarget}</Submit>
          </Form>
        </>
      )}
    </section>
  )
}
