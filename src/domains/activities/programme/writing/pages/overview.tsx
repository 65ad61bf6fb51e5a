import {
  Facts,
  Form,
  fillForm,
  HiddenFields,
  Notice,
  Submit,
  TextField,
  WorkPage,
} from '../../../../../ui/index.ts'
import { genresNamed } from '../../../surroundings/model.ts'
import { DateRows } from '../../dates/pages/rows.tsx'
import { HostPart } from '../../hosts/pages/hosts.tsx'
import { canMove, isOwnWork, type Move } from '../../machine.ts'
import { isPublicActivity } from '../../model.ts'
import { paths } from '../../paths.ts'
import { rhythmSaid } from '../../said.ts'
import { words } from '../../words.ts'
import { PicturePart } from './picture.tsx'
import type { OverviewProps } from './props.ts'

/** One activity in the workspace: where it stands, its dates, who hosts it together. */
export function ActivityOverview(props: OverviewProps) {
  const { frame, activity, problems = [] } = props
  const { work: w } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={activity.title}
      hasProblems={problems.length > 0}
      trail={[{ label: w.title, href: frame.to(paths.work()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{activity.title}</h1>
          <p>
            <span class={`badge activity-${activity.state}`}>{w.states[activity.state]}</span>
          </p>
        </div>
        <Doings {...props} />
      </div>
      <p class="lead">{activity.summary}</p>
      <WhereItStands {...props} />
      <WorkFacts {...props} />
      <DateRows {...props} />
      {props.parts.map((part) => (
        <section class="work-part">{part}</section>
      ))}
      <PicturePart {...props} />
      <HostPart {...props} />
      <Reasons {...props} />
    </WorkPage>
  )
}

function WorkFacts({ frame, activity, around }: OverviewProps) {
  const { facts: w } = words(frame.language).work
  const genres = genresNamed(around, activity.genres).map(({ name }) => name)
  const rhythm = rhythmSaid(activity.plan, frame.language)
  return (
    <Facts
      facts={[
        { name: w.owner, value: activity.owner.name },
        { name: w.where, value: [activity.placeName, activity.municipality.name].join(', ') },
        ...(rhythm ? [{ name: w.when, value: rhythm }] : []),
        { name: w.topics, value: genres.join(', ') },
        ...(activity.project ? [{ name: w.project, value: activity.project.title }] : []),
      ]}
    />
  )
}

/** Whom it waits for, and what was said when it came back. */
function WhereItStands({ frame, activity, rights, me }: OverviewProps) {
  const { work: w } = words(frame.language)
  if (activity.state === 'draft' && activity.stateReason)
    return (
      <Notice title={w.sentBack} level={2}>
        <p>{activity.stateReason}</p>
      </Notice>
    )
  if (activity.stateReason) return <p class="muted">{activity.stateReason}</p>
  if (activity.state !== 'awaiting') return null
  return (
    <p>{rights.approve && isOwnWork(activity, me) ? w.ownWork : w.awaiting(activity.municipality.name)}</p>
  )
}

const byButton: readonly Move[] = ['ask', 'takeBack', 'approve', 'reopen']

function Doings(props: OverviewProps) {
  const { frame, activity, rights, me, copyId } = props
  const { work: w } = words(frame.language)
  const may = (move: Move): boolean =>
    canMove(activity.state, move) &&
    (move === 'approve' ? rights.approve && !isOwnWork(activity, me) : rights.edit)
  return (
    <div class="button-row">
      {rights.edit && (
        <a class="button small outline" href={frame.to(paths.editActivity(activity.id))}>
          {w.edit}
        </a>
      )}
      {byButton.filter(may).map((move) => (
        <Form form={fillForm(frame)} action={frame.to(paths.moveActivity(activity.id, move))}>
          <Submit size="small" kind={move === 'ask' || move === 'approve' ? 'next' : 'outline'}>
            {w.moves[move]}
          </Submit>
        </Form>
      ))}
      {rights.edit && (
        <Form form={fillForm(frame)} action={frame.to(paths.copyActivity(activity.id))}>
          <HiddenFields values={{ id: copyId }} />
          <Submit size="small" kind="outline">
            {w.copy}
          </Submit>
        </Form>
      )}
      {isPublicActivity(activity) && (
        <a class="target" href={frame.to(paths.activity(activity.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}

/** The steps that need a sentence. */
function Reasons(props: OverviewProps) {
  const { activity, rights } = props
  const { work: w } = words(props.frame.language)
  return (
    <>
      {rights.approve && canMove(activity.state, 'sendBack') && (
        <WithReason {...props} move="sendBack" title={w.sendBackTitle} hint={w.reasonHint} />
      )}
      {rights.edit && canMove(activity.state, 'withdraw') && (
        <WithReason {...props} move="withdraw" title={w.withdrawTitle} hint={w.withdrawHint} />
      )}
    </>
  )
}

type ReasonProps = OverviewProps & { move: 'sendBack' | 'withdraw'; title: string; hint: string }

function WithReason({ frame, activity, move, title, hint, values, problems = [] }: ReasonProps) {
  const { work: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <section class="work-part">
      <h2>{title}</h2>
      <Form form={form} action={frame.to(paths.moveActivity(activity.id, move))}>
        <TextField form={form} name="reason" label={w.reason} hint={hint} />
        <Submit kind="outline">{w.moves[move]}</Submit>
      </Form>
    </section>
  )
}
