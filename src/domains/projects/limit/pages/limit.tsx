import { type Day, dayOf, isBefore } from '../../../../kernel/day.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  longDay,
  MoneyField,
  money,
  Submit,
  Table,
  TextArea,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { ApprovalLimit } from '../queries.ts'

type Props = {
  frame: Frame
  limits: readonly ApprovalLimit[]
  today: Day
  maySet: boolean
  values: Typed
  problems?: readonly Problem[]
}

/** The limit above which only a body approves: now, before and to come. */
export function LimitPage({ frame, limits, today, maySet, values, problems = [] }: Props) {
  const { work, register } = words(frame.language)
  const { limit: w } = work
  const form = fillForm(frame, values, problems)
  const now = limits.find(({ from }) => !isBefore(today, from))
  return (
    <WorkPage
      frame={frame}
      title={w.title}
      hasProblems={problems.length > 0}
      trail={[{ label: register.title, href: frame.to(paths.register()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
      </div>
      <p class="limit-now">
        {now ? (
          <>
            {w.now} <strong>{money(now.amount, frame.language)}</strong>
          </>
        ) : (
          w.none
        )}
      </p>
      <History frame={frame} limits={limits} />
      {maySet && (
        <section class="work-section form-page">
          <h2>{w.set}</h2>
          <ErrorSummary form={form} />
          <Form form={form} action={frame.to(paths.limit())} class="spaced">
            <HiddenFields values={{ id: values['id'] }} />
            <MoneyField form={form} name="amount" label={w.amount} />
            <DateField form={form} name="from" label={w.from} />
            <TextArea form={form} name="reason" label={w.reason} rows={3} />
            <Submit>{w.save}</Submit>
          </Form>
        </section>
      )}
    </WorkPage>
  )
}

function History({ frame, limits }: Pick<Props, 'frame' | 'limits'>) {
  const { limit: w } = words(frame.language).work
  const { language } = frame
  return (
    <Table
      frame={frame}
      caption={w.history}
      rows={limits}
      columns={[
        { key: 'from', header: w.from, cell: ({ from }) => longDay(from, language), names: true },
        { key: 'amount', header: w.title, cell: ({ amount }) => money(amount, language), align: 'end' },
        { key: 'reason', header: w.reason, cell: ({ reason }) => reason },
        {
          key: 'setBy',
          header: w.setBy,
          cell: ({ setBy, setAt }) => [setBy, longDay(dayOf(setAt), language)].filter(Boolean).join(', '),
        },
      ]}
      empty={{ title: w.noHistory }}
    />
  )
}
