import {
  Empty,
  FilterForm,
  type Frame,
  LineChart,
  longDay,
  Notice,
  PublicPage,
  percent,
  type TableQuery,
} from '../../../../../ui/index.ts'
import { genreOptions, optionsOf } from '../../../parts/choices.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { endOf } from '../../flow/periods.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { genders, type Slice, stageRoles, type Target } from '../model.ts'
import type { Balance } from '../queries.ts'
import { numberAt, standingOf, womenAt } from '../told.ts'

type Props = {
  frame: Frame
  around: Surroundings
  query: TableQuery
  slice: Slice
  balance: Balance
  targets: readonly Target[]
  today: Temporal.PlainDate
}

const addressOf = (slice: Slice): string =>
  slice.kind === 'all' ? '' : `?udsnit=${slice.kind === 'genre' ? 'emne' : 'niveau'}-${slice.key}`

/** Who sings, plays, produces and organises: women and men over time, beside what the region wants. */
export function BalancePage(props: Props) {
  const { frame, around, query } = props
  const { balance: w, following, levels } = words(frame.language)
  const options = [
    ...genreOptions(around).map(({ value, label }) => ({ value: `emne-${value}`, label })),
    ...optionsOf(levels).map(({ value, label }) => ({ value: `niveau-${value}`, label })),
  ]
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      description={w.lead}
      trail={[{ label: following.title, href: frame.to(paths.pathways()) }]}
    >
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {props.balance.isSimulated && (
          <Notice level={2} title={w.simulatedTitle}>
            {w.simulated}
          </Notice>
        )}
        <FilterForm
          {...{ frame, query, base: frame.to(paths.balance()), label: w.title }}
          searchable={false}
          filters={[{ name: 'udsnit', label: w.slice, options }]}
        />
        <Chart {...props} />
        <Targets {...props} />
        <Numbers {...props} />
        <section class="balance-how">
          <h2>{w.howTitle}</h2>
          <p>{w.how}</p>
        </section>
      </div>
    </PublicPage>
  )
}

function Chart({ frame, balance, slice }: Props) {
  const { balance: w } = words(frame.language)
  const isTold = (period: number) => stageRoles.some((role) => womenAt(balance.told, period, slice, role))
  const first = balance.periods.findIndex(isTold)
  const periods = first === -1 ? [] : balance.periods.slice(first)
  const series = stageRoles.map((role) => ({
    name: w.roles[role],
    values: periods.map((period) => womenAt(balance.told, period, slice, role)?.share),
  }))
  if (periods.length === 0)
    return (
      <Empty level={2} title={w.noneTitle}>
        {w.noneText}
      </Empty>
    )
  return (
    <LineChart
      language={frame.language}
      message={w.message}
      description={w.describe}
      places={periods.map((period) => w.period(period))}
      series={series}
      what={w.what}
      say={(share) => percent(share, frame.language)}
      downloads={{ machine: frame.to(paths.balanceFile()) + addressOf(slice) }}
    >
      <p>{w.shareText}</p>
    </LineChart>
  )
}

function Targets({ frame, balance, slice, targets, today }: Props) {
  const { balance: w } = words(frame.language)
  const inForce = targets.filter(({ fromDay }) => Temporal.PlainDate.compare(fromDay, today) <= 0)
  const period = balance.periods.at(-1) ?? 0
  return (
    <section class="balance-targets">
      <h2>{w.targetsTitle}</h2>
      {inForce.length === 0 && <p>{w.noTargets}</p>}
      <ul class="plain-list">
        {inForce.map((target) => {
          const share = womenAt(balance.told, period, slice, target.role)
          return (
            <li>
              <p>
                <b>{w.target(target.percent, w.roles[target.role], longDay(target.byDay, frame.language))}</b>
              </p>
              <p>
                {share &&
                  w.now(
                    percent(share.share, frame.language),
                    share.of,
                    percent(share.from, frame.language),
                    percent(share.to, frame.language),
                  )}{' '}
                {w.standings[standingOf(share, target.percent)]}
              </p>
              <p class="small muted">
                {w.setOn(longDay(target.fromDay, frame.language))} {target.reason}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Numbers({ frame, balance, slice }: Props) {
  const { balance: w } = words(frame.language)
  const period = balance.periods.at(-1) ?? 0
  const title = w.numbers(longDay(endOf(period), frame.language))
  return (
    <section class="balance-numbers">
      <h2>{title}</h2>
      <section class="table-frame" tabindex={0} aria-label={title}>
        <table class="stacks">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{w.role}</th>
              {genders.map((gender) => (
                <th scope="col" class="amount">
                  {w.genders[gender]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stageRoles.map((role) => (
              <tr>
                <th scope="row">{w.roles[role]}</th>
                {genders.map((gender) => (
                  <td class="amount" data-label={w.genders[gender]}>
                    {numberAt(balance.told, period, slice, role, gender) ?? w.hidden}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
