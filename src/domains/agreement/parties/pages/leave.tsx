import type { Ore } from '../../../../kernel/money.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  longDay,
  MoneyField,
  money,
  Notice,
  percent,
  Submit,
  wholeNumber,
} from '../../../../ui/index.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { InAgreement } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Party } from '../queries.ts'
import type { Departure } from '../split.ts'
import { Arithmetic } from './arithmetic.tsx'

/** The split that is looked at, and what it was reckoned from. */
export type Reckoned = {
  readonly departure: Departure
  readonly amount: Ore
  readonly onDay: Temporal.PlainDate
  readonly source: string
  /** Parties without a known population. */
  readonly notCounted: readonly string[]
}

type Props = {
  frame: Frame
  words: Words
  agreement: Agreement
  party: Party
  reckoning: Filled
  reckoned: Reckoned | undefined
  leaving: Filled
}

/** What it means when a party goes: looked at first, noted afterwards. */
export function LeavePage(props: Props) {
  const { frame, words, agreement, party, reckoned, leaving } = props
  const say = words.parties
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={say.leaveTitle(party.name)}
      hasProblems={leaving.problems.length > 0}
    >
      <header class="page-head">
        <h1>{say.leaveTitle(party.name)}</h1>
        <p class="lead">{say.leaveLead}</p>
      </header>
      <ReckoningForm {...props} />
      {reckoned && reckoned.departure.rows.length > 0 && <SplitTable {...props} reckoned={reckoned} />}
      <Notice>
        <p>{say.dissolves}</p>
      </Notice>
      <LeaveForm {...props} />
    </InAgreement>
  )
}

function ReckoningForm({ frame, words, agreement, party, reckoning }: Props) {
  const say = words.parties
  return (
    <section class="work-part" aria-labelledby="split">
      <h2 id="split">{say.split}</h2>
      <ErrorSummary form={reckoning} />
      <Form
        form={reckoning}
        action={frame.to(paths.workLeave(agreement.slug, party.id))}
        method="get"
        class="in-line-form"
      >
        <MoneyField form={reckoning} name="amount" label={say.amount} hint={say.amountHint} />
        <DateField form={reckoning} name="populationDay" label={say.populationDay} />
        <Submit kind="outline">{say.calculate}</Submit>
      </Form>
    </section>
  )
}

function SplitTable({ frame, words, party, reckoned }: Props & { reckoned: Reckoned }) {
  const { language } = frame
  const say = words.parties
  const { departure, amount, onDay, source, notCounted } = reckoned
  const { before, after, rows } = departure
  const sum = (value: Ore) => <td class="amount">{money(value, language)}</td>
  return (
    <>
      <div class="table-frame">
        <table class="stacks">
          <caption>{say.split}</caption>
          <thead>
            <tr>
              <th scope="col">{say.name}</th>
              <th scope="col" class="amount">
                {say.population}
              </th>
              <th scope="col" class="amount">
                {say.share}
              </th>
              <th scope="col" class="amount">
                {say.before(party.name)}
              </th>
              <th scope="col" class="amount">
                {say.after(party.name)}
              </th>
              <th scope="col" class="amount">
                {say.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.party.name}</th>
                <td class="amount" data-label={say.population}>
                  {wholeNumber(row.party.inhabitants, language)}
                </td>
                <td class="amount" data-label={say.share}>
                  {percent(row.party.inhabitants / before.inhabitants, language, 1)}
                </td>
                <td class="amount" data-label={say.before(party.name)}>
                  {money(row.before, language)}
                </td>
                <td class="amount" data-label={say.after(party.name)}>
                  {money(row.after, language)}
                </td>
                <td class="amount" data-label={say.difference}>
                  {money(row.difference, language)}
                </td>
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">{say.sum}</th>
              <td class="amount">{wholeNumber(before.inhabitants, language)}</td>
              <td class="amount">{percent(1, language, 1)}</td>
              {sum(before.amount)}
              {sum(after.amount)}
              {sum(after.amount - before.amount)}
            </tr>
          </tbody>
        </table>
      </div>
      <details class="spaced">
        <summary>{say.arithmetic}</summary>
        <Arithmetic frame={frame} words={words} party={party} departure={departure} amount={amount} />
      </details>
      <p class="small muted">{say.populationFrom(longDay(onDay, language), source)}</p>
      {notCounted.length > 0 && <p class="small">{say.notCounted(notCounted.join(', '))}</p>}
    </>
  )
}

function LeaveForm({ frame, words, agreement, party, leaving }: Props) {
  const say = words.parties
  return (
    <div class="work-part form-page">
      <ErrorSummary form={leaving} />
      <Form form={leaving} action={frame.to(paths.workLeave(agreement.slug, party.id))}>
        {party.to === undefined && <DateField form={leaving} name="lastDay" label={say.lastDay} />}
        <p class="button-row">
          <Submit kind={party.to ? 'outline' : 'danger'} name="button" value={party.to ? 'stay' : 'leave'}>
            {party.to ? say.rejoin : say.noteLeave(party.name)}
          </Submit>
        </p>
      </Form>
    </div>
  )
}
