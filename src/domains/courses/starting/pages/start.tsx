import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choices,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  fullDay,
  HiddenFields,
  type Option,
  type OptionGroup,
  Select,
  Submit,
  TextField,
  TimeField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { Laid } from '../../calendar/laying.ts'
import type { ModelVersion } from '../../models/model.ts'
import { optionsOf } from '../../parts/choices.ts'
import { LaidOut } from '../../parts/laid-out.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  slug: string
  model: ModelVersion
  values: Typed
  problems?: readonly Problem[]
  hosts: readonly (Option | OptionGroup)[]
  leaders: readonly Option[]
  /** The days it will lie on, once they have been asked for. */
  laid?: { readonly days: Laid; readonly time: Temporal.PlainTime } | undefined
}

/** Starting a course from a model: at most five questions, then the dates, then the course. */
export function StartPage(props: Props) {
  const { frame, slug, model, values, problems = [], hosts, laid } = props
  const { start: w, models } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={w.title(model.title)}
      hasProblems={problems.length > 0}
      trail={[
        { label: models.title, href: frame.to(paths.models()) },
        { label: model.title, href: frame.to(paths.model(slug)) },
      ]}
    >
      <h1>{w.title(model.title)}</h1>
      <p class="lead">{w.lead}</p>
      {hosts.length === 0 ? (
        <Empty level={2} title={w.noHosts}>
          {w.noHostsText}
        </Empty>
      ) : (
        <div class="two-column laying">
          {laid && <Preview {...props} laid={laid} />}
          <div>
            <ErrorSummary form={form} />
            <Form form={form} action={frame.to(paths.start(slug))}>
              <HiddenFields values={{ id: values['id'] }} />
              <Fields {...props} form={form} />
              <Submit kind={laid ? 'outline' : 'next'} {...(laid ? {} : { size: 'large' as const })}>
                {laid ? w.previewAgain : w.preview}
              </Submit>
            </Form>
          </div>
        </div>
      )}
    </WorkPage>
  )
}

function Fields({ frame, form, model, hosts, leaders }: Props & { form: ReturnType<typeof fillForm> }) {
  const { start: w, names } = words(frame.language)
  const lengths = [...new Set(model.plan.map(({ minutes }) => minutes))]
  const length = names.minutes(lengths[0] ?? 60)
  const asksWeekdays = model.timesAWeek > 1
  return (
    <>
      <Select form={form} name="host" label={w.host} hint={w.hostHint} options={hosts} />
      <DateField
        form={form}
        name="firstDay"
        label={w.firstDay}
        hint={w.firstDayHint(asksWeekdays ? '' : w.weekly)}
      />
      {asksWeekdays && (
        <Choices
          form={form}
          name="weekdays"
          label={w.weekdays}
          hint={w.weekdaysHint(model.timesAWeek)}
          options={optionsOf(names.weekdays)}
          as="pills"
          optional
        />
      )}
      <TimeField form={form} name="time" label={w.time} hint={w.timeHint(length)} />
      <Select
        form={form}
        name="leader"
        label={w.leader}
        hint={w.leaderHint}
        options={leaders}
        empty={w.nobody}
        optional
      />
      {!asksWeekdays && <TextField form={form} name="title" label={w.name} />}
    </>
  )
}

function Preview({ frame, slug, model, values, laid }: Props & { laid: NonNullable<Props['laid']> }) {
  const { start: w } = words(frame.language)
  const { days } = laid.days
  const [first, last] = [days[0], days.at(-1)]
  const form = fillForm(frame, values, [], 'create-')
  const { csrf: _token, button: _pressed, ...typed } = values
  return (
    <section class="preview-box" id="datoer" aria-labelledby="preview-title">
      <h2 id="preview-title">{w.previewTitle}</h2>
      {first && last && (
        <p>{w.previewLead(days.length, fullDay(first, frame.language), fullDay(last, frame.language))}</p>
      )}
      <Form form={form} action={frame.to(paths.start(slug))}>
        <HiddenFields values={typed} />
        <p class="hint">{w.createHint}</p>
        <Submit size="large" name="button" value="create">
          {w.create}
        </Submit>
      </Form>
      <LaidOut frame={frame} laid={laid.days} time={laid.time} plan={model.plan} />
    </section>
  )
}
