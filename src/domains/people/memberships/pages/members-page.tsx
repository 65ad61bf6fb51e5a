import { type Day, isBefore } from '../../../../kernel/day.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  longDay,
  Notice,
  type Option,
  period,
  Select,
  Submit,
  WorkPage,
  wholeNumber,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import type { Member, RegionFacts } from '../model.ts'

type Props = {
  frame: Frame
  region: { readonly slug: string; readonly name: string }
  facts: RegionFacts | undefined
  members: readonly Member[]
  /** The newest inhabitants of each municipality on or before today. */
  inhabitants: ReadonlyMap<string, { readonly count: number; readonly day: Day }>
  today: Day
  /** The form for joining; nothing when the visitor may not change members. */
  joining: { readonly form: Filled; readonly options: readonly Option[] } | undefined
}

/** The parties of a culture region through time, with joining and leaving. */
export function MembersPage(props: Props) {
  const { frame, region, facts, members, joining } = props
  const words = wordsOf(frame.language)
  const said = words.memberships
  const title = said.titleOf(region.name)
  const trail = [
    { href: frame.to(paths.directory()), label: words.organisations.directory.title },
    { href: frame.to(paths.workOrganisation(region.slug)), label: region.name },
  ]
  const note = frame.language === 'da' ? facts?.noteDa : facts?.noteEn
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trail}
      hasProblems={(joining?.form.problems.length ?? 0) > 0}
    >
      <h1>{said.title}</h1>
      <p class="lead before-buttons">{facts?.isHome ? said.home : region.name}</p>
      {facts && note && (
        <Notice title={said.certainty[facts.certainty]} level={2}>
          <p>{note}</p>
        </Notice>
      )}
      {members.length === 0 ? <p class="muted spaced">{said.none}</p> : <Groups {...props} words={words} />}
      {joining && <JoinForm frame={frame} region={region} words={words} {...joining} />}
    </WorkPage>
  )
}

type GroupsProps = Props & { words: PeopleWords }

function Groups(props: GroupsProps) {
  const { members, today, words } = props
  const said = words.memberships
  const isOver = ({ to }: Member) => to !== null && isBefore(to, today)
  const isLater = ({ from }: Member) => isBefore(today, from)
  const groups = [
    { title: said.today, of: members.filter((one) => !isOver(one) && !isLater(one)), sum: true },
    { title: said.later, of: members.filter(isLater), sum: false },
    { title: said.before, of: members.filter(isOver), sum: false },
  ].filter((group) => group.of.length > 0)
  return (
    <>
      {groups.map((group) => (
        <>
          <h2>{group.title}</h2>
          <ul class="role-list">
            {group.of.map((member) => (
              <MemberLine {...props} member={member} />
            ))}
          </ul>
          {group.sum && <Sum {...props} of={group.of} />}
        </>
      ))}
    </>
  )
}

function MemberLine({
  frame,
  region,
  inhabitants,
  joining,
  words,
  member,
}: GroupsProps & { member: Member }) {
  const said = words.memberships
  const known = member.municipalityCode ? inhabitants.get(member.municipalityCode) : undefined
  const people =
    known && said.inhabitants(wholeNumber(known.count, frame.language), longDay(known.day, frame.language))
  const span = period({ from: member.from, to: member.to ?? undefined }, frame.language)
  return (
    <li>
      <div>
        <p class="role-name">
          <a href={frame.to(paths.workOrganisation(member.slug))}>{member.name}</a>
        </p>
        <p class="small muted">{[span, people].filter(Boolean).join(' · ')}</p>
      </div>
      {joining && <LeaveForm frame={frame} region={region} words={words} member={member} />}
    </li>
  )
}

function Sum({ frame, inhabitants, words, of }: GroupsProps & { of: readonly Member[] }) {
  const counts = of.flatMap(({ municipalityCode }) => inhabitants.get(municipalityCode ?? '')?.count ?? [])
  if (counts.length === 0) return null
  const sum = counts.reduce((total, count) => total + count, 0)
  return (
    <p class="spaced">
      <strong>
        {words.memberships.sum}: {wholeNumber(sum, frame.language)}
      </strong>{' '}
      {words.memberships.people.toLowerCase()}
    </p>
  )
}

type FormProps = Pick<Props, 'frame' | 'region'> & { words: PeopleWords }

function LeaveForm({ frame, region, words, member }: FormProps & { member: Member }) {
  const said = words.memberships
  const form = fillForm(frame, {}, [], `leave-${member.id}-`)
  const label = said.leaveTitle(member.name)
  return (
    <details class="row-details">
      <summary aria-label={label}>{said.leave}</summary>
      <Form form={form} action={frame.to(paths.leave(region.slug, member.id))} class="end-role" label={label}>
        <DateField form={form} name="lastDay" label={said.lastDay} />
        <Submit kind="outline" size="small">
          {said.leave}
        </Submit>
      </Form>
    </details>
  )
}

type JoinProps = FormProps & { form: Filled; options: readonly Option[] }

function JoinForm({ frame, region, words, form, options }: JoinProps) {
  const said = words.memberships
  return (
    <section class="give-role">
      <h2>{said.joinTitle}</h2>
      <p class="before-buttons">{said.joinText}</p>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.members(region.slug))}>
        <Select form={form} name="memberId" label={said.member} options={options} />
        <div class="row-form">
          <DateField form={form} name="from" label={said.from} hint={said.fromHint} />
          <DateField form={form} name="to" label={said.to} hint={said.toHint} optional />
        </div>
        <p class="button-row">
          <Submit>{said.join}</Submit>
        </p>
      </Form>
    </section>
  )
}
