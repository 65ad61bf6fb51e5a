import { Empty, type Frame, momentText, Table } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { placeWords } from '../../places/words.ts'
import { may } from '../../policy.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import type { FlowCounts, Member } from '../model.ts'
import type { ListName } from '../queries.ts'
import { memberWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  flow: FlowCounts
  members: ReadonlyMap<ListName, readonly Member[]>
}

/** Everybody on a course, in the order in which something is to be done. */
export function MembersPage({ frame, opened, flow, members }: Props) {
  const w = memberWords(frame.language)
  const { slug } = opened.course
  return (
    <PeoplePage frame={frame} opened={opened} tab="members">
      <Flow frame={frame} flow={flow} />
      {opened.permits(may['participants.arrange']) && (
        <p class="button-row">
          <a class="button outline small" href={frame.to(paths.newMember(slug))}>
            {w.add}
          </a>
        </p>
      )}
      {flow.asked === 0 ? (
        <Empty level={2} title={w.emptyTitle}>
          {w.emptyText}
        </Empty>
      ) : (
        [...members].map(([name, list]) =>
          list.length > 0 ? <List frame={frame} slug={slug} name={name} list={list} /> : null,
        )
      )}
      <p class="muted small form-end">{w.looks}</p>
    </PeoplePage>
  )
}

function Flow({ frame, flow }: { frame: Frame; flow: FlowCounts }) {
  const { flow: w } = memberWords(frame.language)
  const numbers = [
    { label: w.asked, value: String(flow.asked) },
    { label: w.enrolledLabel, value: w.enrolled(flow.enrolled, flow.capacity) },
    { label: w.offered, value: String(flow.offered) },
    { label: w.waiting, value: String(flow.waiting) },
    { label: w.left, value: String(flow.left) },
  ]
  return (
    <dl class="flow-counts">
      {numbers.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type ListProps = { frame: Frame; slug: string; name: ListName; list: readonly Member[] }

function List({ frame, slug, name, list }: ListProps) {
  const w = memberWords(frame.language)
  const names = placeWords(frame.language)
  return (
    <section class="work-section">
      <h2>
        {w.lists[name]} <span class="count">{String(list.length)}</span>
      </h2>
      <Table
        frame={frame}
        caption={w.lists[name]}
        hideCaption
        rows={list}
        columns={[
          ...(name === 'waiting'
            ? [
                {
                  key: 'place',
                  header: w.columns.place,
                  cell: ({ place }: Member) => (place === undefined ? '–' : String(place)),
                },
              ]
            : []),
          {
            key: 'name',
            header: w.columns.name,
            names: true,
            cell: (member: Member) => <Name frame={frame} slug={slug} member={member} />,
          },
          {
            key: 'state',
            header: w.columns.state,
            cell: (member: Member) => <State frame={frame} member={member} />,
          },
          { key: 'town', header: w.columns.municipality, cell: ({ municipality }: Member) => municipality },
          { key: 'part', header: w.columns.part, cell: ({ part }: Member) => names.parts[part] },
          { key: 'number', header: w.columns.number, cell: ({ receipt }: Member) => receipt || '–' },
        ]}
      />
    </section>
  )
}

function Name({ frame, slug, member }: { frame: Frame; slug: string; member: Member }) {
  const w = memberWords(frame.language)
  if (member.name === undefined) return <span class="muted">{w.forgotten}</span>
  return <a href={frame.to(paths.member(slug, member.id))}>{member.name}</a>
}

function State({ frame, member }: { frame: Frame; member: Member }) {
  const w = memberWords(frame.language)
  const facts = [
    placeWords(frame.language).states[member.state],
    member.offeredUntil && w.until(momentText(member.offeredUntil, frame.language)),
    member.isPair && w.pair,
    member.isPassedOver && w.passed,
  ]
  return <>{facts.filter(Boolean).join(' · ')}</>
}
