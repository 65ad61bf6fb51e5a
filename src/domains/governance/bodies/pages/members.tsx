import { type Column, Empty, type Frame, shortDay, Table } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Body, Member } from '../model.ts'

/** Members sorted by time. */
export interface Grouped {
  readonly now: readonly Member[]
  readonly coming: readonly Member[]
  readonly former: readonly Member[]
}

type Props = { frame: Frame; body: Body; members: Grouped; manages: boolean }

/** Who sits in a body today, who will, and who did. */
export function Members({ frame, body, members, manages }: Props) {
  const { bodies } = words(frame.language)
  const add = frame.to(paths.newMember(body.slug))
  const none = members.now.length + members.coming.length + members.former.length === 0
  return (
    <section aria-labelledby="members" class="body-members">
      <h2 id="members">{bodies.members}</h2>
      {none ? (
        <Empty
          level={3}
          title={bodies.noMembers}
          action={manages ? { href: add, label: bodies.addMember } : undefined}
        >
          {bodies.noMembersText}
        </Empty>
      ) : (
        <Seats frame={frame} body={body} seats={members.now} caption={bodies.members} manages={manages} />
      )}
      {manages && !none && (
        <p class="button-row spaced">
          <a class="button outline small" href={add}>
            {bodies.addMember}
          </a>
        </p>
      )}
      {members.coming.length > 0 && (
        <Seats
          frame={frame}
          body={body}
          seats={members.coming}
          caption={bodies.comingMembers}
          manages={manages}
        />
      )}
      {members.former.length > 0 && (
        <details>
          <summary>{bodies.formerMembers}</summary>
          <Seats
            frame={frame}
            body={body}
            seats={members.former}
            caption={bodies.formerMembers}
            manages={manages}
          />
        </details>
      )}
    </section>
  )
}

type SeatsProps = { frame: Frame; body: Body; seats: readonly Member[]; caption: string; manages: boolean }

function Seats({ frame, body, seats, caption, manages }: SeatsProps) {
  const { bodies } = words(frame.language)
  const columns: Column<Member>[] = [
    {
      key: 'person',
      header: bodies.fields.person,
      names: true,
      cell: (member) =>
        manages ? (
          <a
            href={frame.to(paths.member(body.slug, member.id))}
            aria-label={bodies.editMemberOf(member.name || member.organisation)}
          >
            {member.name || bodies.noPerson}
          </a>
        ) : (
          member.name || bodies.noPerson
        ),
    },
    { key: 'role', header: bodies.fields.role, cell: ({ role }) => bodies.roles[role] },
    {
      key: 'organisation',
      header: bodies.fields.organisation,
      cell: ({ organisation, seat }) => [organisation, seat].filter(Boolean).join(' · '),
    },
    { key: 'from', header: bodies.fields.from, cell: ({ from }) => <Day day={from} /> },
    { key: 'to', header: bodies.fields.to, cell: ({ to }) => (to ? <Day day={to} /> : '') },
  ]
  return <Table frame={frame} caption={caption} hideCaption columns={columns} rows={seats} />
}

const Day = ({ day }: { day: Temporal.PlainDate }) => <span class="nowrap">{shortDay(day)}</span>
