import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  type Option,
  type OptionGroup,
  Select,
  Submit,
  TextField,
  WorkPage,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { KnownBridge, ReportedCard } from '../queries.ts'

export interface BridgeChoices {
  readonly municipalities: readonly Option[]
  readonly organisations: readonly OptionGroup[]
  readonly people: readonly Option[]
}

type Props = {
  frame: Frame
  form: Filled
  /** For those who look after cards. */
  reported: readonly ReportedCard[] | undefined
  lacking: number
  meetings: readonly string[]
  bridges: readonly KnownBridge[]
  choices: BridgeChoices | undefined
}

/** What one looks after here: reported cards, two who wait, and the bridge persons. */
export function WatchPage(props: Props) {
  const { frame, form, reported, meetings } = props
  const { work: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.title} hasProblems={form.problems.length > 0}>
      <ErrorSummary form={form} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {reported && <Reported frame={frame} reported={reported} />}
      <section class="work-part">
        <h2>{w.meetingsTitle}</h2>
        {meetings.length === 0 && <p class="muted">{w.meetingsNone}</p>}
        <ul class="co-hosts">
          {meetings.map((id, index) => (
            <li>
              <a href={frame.to(paths.meeting(id))}>{`${w.waitsJoin} (${index + 1})`}</a>
            </li>
          ))}
        </ul>
      </section>
      <Bridges {...props} />
    </WorkPage>
  )
}

function Reported({ frame, reported }: { frame: Frame; reported: readonly ReportedCard[] }) {
  const { work: w, report } = words(frame.language)
  return (
    <section class="work-part">
      <h2>{w.reportedTitle}</h2>
      {reported.length === 0 && <p class="muted">{w.reportedNone}</p>}
      <ul class="co-hosts">
        {reported.map(({ id, municipality, reasons }) => (
          <li>
            <span>
              <b>{municipality}</b> · {reasons.map((reason) => report.reasons[reason]).join(' · ')}
            </span>
            <a class="button small outline" href={frame.to(paths.judge(id))}>
              {w.look}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bridges({ frame, form, bridges, lacking, choices }: Props) {
  const { work: w } = words(frame.language)
  return (
    <section class="work-part">
      <h2>{w.bridgesTitle}</h2>
      <p>{w.bridgesText}</p>
      {lacking > 0 && <p class="notice">{w.unbridged(lacking)}</p>}
      {bridges.length === 0 && <p class="muted">{w.bridgesNone}</p>}
      <ul class="co-hosts">
        {bridges.map((bridge) => (
          <li>
            <span>
              <b>{bridge.name}</b>, {bridge.task}, {bridge.organisation} · {bridge.municipality} ·{' '}
              {bridge.agreed ? w.agreed : w.asked}
            </span>
            {bridge.isMe && <Answer frame={frame} bridge={bridge} />}
          </li>
        ))}
      </ul>
      {choices && <Ask {...{ form, choices }} action={frame.to(paths.askBridge())} />}
    </section>
  )
}

function Answer({ frame, bridge }: { frame: Frame; bridge: KnownBridge }) {
  const { work: w } = words(frame.language)
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.answerBridge(bridge.id))}>
      <span class="button-row">
        {!bridge.agreed && (
          <Submit size="small" name="answer" value="yes">
            {w.yes}
          </Submit>
        )}
        <Submit size="small" kind="outline" name="answer" value="no">
          {bridge.agreed ? w.leave : w.no}
        </Submit>
      </span>
    </Form>
  )
}

function Ask({ form, choices, action }: { form: Filled; choices: BridgeChoices; action: string }) {
  const { work: w } = words(form.language)
  return (
    <>
      <h3>{w.ask}</h3>
      <Form form={form} action={action}>
        <HiddenFields values={{ id: form.values['id'] }} />
        <Select form={form} name="municipalityId" label={w.municipality} options={choices.municipalities} />
        <Select
          {...{ form, name: 'organisationId', label: w.organisation, hint: w.organisationHint }}
          options={choices.organisations}
        />
        <Select form={form} name="personId" label={w.person} hint={w.personHint} options={choices.people} />
        <TextField form={form} name="task" label={w.task} hint={w.taskHint} />
        <Submit>{w.send}</Submit>
      </Form>
    </>
  )
}
