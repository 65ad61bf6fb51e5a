import type { Day } from '../../../../kernel/day.ts'
import {
  Choices,
  Empty,
  FilterForm,
  Form,
  type Frame,
  fillForm,
  longDay,
  period,
  Submit,
  WorkPage,
  weekday,
} from '../../../../ui/index.ts'
import { type FreeDayChoice, freeDayChoices } from '../../model.ts'
import { paths } from '../../paths.ts'
import type { Municipality } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { holidaysOf } from '../holidays.ts'
import type { HolidayRow } from '../queries.ts'

type Props = {
  frame: Frame
  today: Day
  municipalities: readonly Municipality[]
  chosen: string | undefined
  rows: readonly HolidayRow[]
  free: readonly FreeDayChoice[]
  mayTend: (municipality: string | null) => boolean
  mayAdd: boolean
  mayChoose: boolean
}

/** The days on which no session is laid: school holidays by municipality, public holidays, days of choice. */
export function HolidaysPage(props: Props) {
  const { frame, municipalities, chosen, rows, mayAdd } = props
  const { calendar: w, register } = words(frame.language)
  const query = { page: 1, search: '', filters: chosen ? { kommune: [chosen] } : {} }
  return (
    <WorkPage
      frame={frame}
      title={w.title}
      trail={[{ label: register.title, href: frame.to(paths.register()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {mayAdd && (
          <p class="button-row">
            <a class="button" href={frame.to(paths.newHoliday())}>
              {w.add}
            </a>
          </p>
        )}
      </div>
      <div class="two-column">
        <section>
          <h2 class="section-title">{w.school}</h2>
          <FilterForm
            frame={frame}
            base={frame.to(paths.holidays())}
            query={query}
            searchable={false}
            label={w.school}
            filters={[
              {
                name: 'kommune',
                label: w.municipality,
                options: municipalities.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
          />
          {rows.length === 0 && (
            <Empty level={3} title={w.none}>
              {w.noneText}
            </Empty>
          )}
          <ul class="holiday-list">
            {rows.map((row) => (
              <OneHoliday {...props} row={row} />
            ))}
          </ul>
        </section>
        <div>
          <PublicHolidays {...props} />
          <DaysOfChoice {...props} />
        </div>
      </div>
    </WorkPage>
  )
}

function OneHoliday({ frame, row, mayTend }: Props & { row: HolidayRow }) {
  const { calendar: w } = words(frame.language)
  return (
    <li>
      <div>
        <h3>{row.name}</h3>
        <p class="small">{period({ from: row.from, to: row.to }, frame.language)}</p>
        <p class="small muted">{row.municipality ?? w.everywhere}</p>
      </div>
      {mayTend(row.municipalityId) && (
        <div class="button-row">
          <a class="button small outline" href={frame.to(paths.holiday(row.id))}>
            {w.edit} <span class="visually-hidden">{row.name}</span>
          </a>
          <Form form={fillForm(frame)} action={frame.to(paths.dropHoliday(row.id))}>
            <Submit kind="outline" size="small" confirm={w.dropSure(row.name)}>
              {w.drop} <span class="visually-hidden">{row.name}</span>
            </Submit>
          </Form>
        </div>
      )}
    </li>
  )
}

function PublicHolidays({ frame, today }: Props) {
  const { calendar: w, names } = words(frame.language)
  const coming = [...holidaysOf(today.year), ...holidaysOf(today.year + 1)]
    .filter(({ on }) => Temporal.PlainDate.compare(on, today) >= 0)
    .slice(0, 12)
  return (
    <section class="side-box">
      <h2>{w.publicDays}</h2>
      <p class="small">{w.publicText}</p>
      <ul class="day-lines">
        {coming.map(({ key, on }) => (
          <li>
            <span>{names.holidays[key]}</span>
            <span class="small muted">
              {weekday(on, frame.language)} {longDay(on, frame.language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function DaysOfChoice({ frame, free, mayChoose }: Props) {
  const { calendar: w, names } = words(frame.language)
  const form = fillForm(frame, { free })
  const said = freeDayChoices.filter((key) => free.includes(key)).map((key) => names.holidays[key])
  return (
    <section class="side-box">
      <h2>{w.choices}</h2>
      {mayChoose ? (
        <Form form={form} action={frame.to(paths.daysOfChoice())}>
          <Choices
            form={form}
            name="free"
            label={w.choicesLabel}
            options={freeDayChoices.map((key) => ({ value: key, label: names.holidays[key] }))}
          />
          <Submit kind="outline" size="small">
            {w.saveDays}
          </Submit>
        </Form>
      ) : (
        <p>{said.length > 0 ? w.freeOn(said.join(', ')) : w.freeOnNone}</p>
      )}
    </section>
  )
}
