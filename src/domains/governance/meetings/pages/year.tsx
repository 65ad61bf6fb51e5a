import { dayOf, zone } from '../../../../kernel/day.ts'
import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  monthName,
  type Option,
  type OptionGroup,
  Select,
  Submit,
  TextArea,
  TimeField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { SectionTabs } from '../../section-tabs.tsx'
import { words } from '../../words.ts'
import type { Meeting } from '../model.ts'
import { placeOf } from './parts.tsx'

type Props = {
  frame: Frame
  year: number
  meetings: readonly Meeting[]
  /** Bodies the reader may plan for; no form without any. */
  bodies: readonly Option[]
  hosts: readonly (Option | OptionGroup)[]
  form: Filled
}

/** The meetings of a year, month by month, and a form that plans many at once. */
export function YearPage(props: Props) {
  const { frame, year, bodies, form } = props
  const { meetings } = words(frame.language)
  const href = (to: number) => `${frame.to(paths.yearPlan())}?aar=${to}`
  return (
    <WorkPage frame={frame} title={meetings.yearTitle(year)} hasProblems={form.problems.length > 0}>
      <div class="work-head">
        <div>
          <h1>{meetings.yearTitle(year)}</h1>
          <p class="lead">{meetings.yearLead}</p>
        </div>
        <p class="button-row">
          <a class="button outline small" href={href(year - 1)}>
            {meetings.yearBefore(year - 1)}
          </a>
          <a class="button outline small" href={href(year + 1)}>
            {meetings.yearAfter(year + 1)}
          </a>
        </p>
      </div>
      <SectionTabs frame={frame} current="year" />
      <ErrorSummary form={form} />
      <ol class="year-plan">
        {Array.from({ length: 12 }, (_, index) => (
          <Month {...props} month={index + 1} />
        ))}
      </ol>
      {bodies.length > 0 && <PlanForm {...props} />}
    </WorkPage>
  )
}

function Month({ frame, meetings, month }: Props & { month: number }) {
  const { meetings: said } = words(frame.language)
  const here = meetings.filter(({ startsAt }) => startsAt.toZonedDateTimeISO(zone).month === month)
  return (
    <li class={here.length === 0 ? 'month quiet' : 'month'}>
      <h2>{monthName(month, frame.language)}</h2>
      {here.length === 0 ? (
        <p class="small muted">{said.noneInMonth}</p>
      ) : (
        <ul>
          {here.map((meeting) => (
            <li>
              <a href={frame.to(paths.meeting(meeting.id))}>
                <span class="month-day">{dayOf(meeting.startsAt).day}</span>{' '}
                {meeting.body.name[frame.language]}
              </a>
              <span class="small muted">
                {' '}
                {[
                  placeOf(meeting, frame.language),
                  meeting.state === 'cancelled' ? said.states.cancelled : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function PlanForm({ frame, form, bodies, hosts }: Props) {
  const { meetings, meetingForm } = words(frame.language)
  return (
    <section class="form-page plan-year" aria-labelledby="plan">
      <h2 id="plan">{meetings.planYear}</h2>
      <Form form={form} action={frame.to(paths.yearPlan())}>
        <Select form={form} name="body" label={meetingForm.body} options={bodies} />
        <TextArea form={form} name="dates" label={meetings.planDates} hint={meetings.planYearHint} rows={6} />
        <div class="field-row">
          <TimeField form={form} name="from" label={meetingForm.from} hint={meetingForm.timeHint} />
          <TimeField form={form} name="to" label={meetingForm.to} hint={meetingForm.timeHint} />
        </div>
        <Select
          form={form}
          name="host"
          label={meetingForm.host}
          options={hosts}
          empty={meetingForm.noHost}
          optional
        />
        <p class="button-row">
          <Submit>{meetings.planYear}</Submit>
        </p>
      </Form>
    </section>
  )
}
