import { isUuid } from '../../../../kernel/ids.ts'
import type { Outcome, Problem, Typed } from '../../../../kernel/outcome.ts'
import type { Permission } from '../../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { type Acting, answerOffer, leave } from '../own/actions.ts'
import { paths } from '../paths.ts'
import { placeOfCourse } from '../places/course.ts'
import { may } from '../policy.ts'
import { atCourse, type OpenedCourse } from '../shell/open.ts'
import { lift, passOver } from './actions.ts'
import { memberOf } from './detail.ts'
import { understandIntake, understandLeaving, understandPassing } from './form.ts'
import { decideIntake } from './intake.ts'
import type { MemberDetail } from './model.ts'
import { MemberPage } from './pages/member.tsx'
import { MembersPage } from './pages/members.tsx'
import { membersOf } from './queries.ts'
import { memberWords } from './words.ts'

const seeing = may['participants.see']
const arranging = may['participants.arrange']

type Member = { readonly opened: OpenedCourse; readonly id: string }

/** Under which right the staff of this course acts. */
const byStaff = ({ course }: OpenedCourse, permission: Permission): Acting => ({
  permission,
  place: placeOfCourse(course),
  courseId: course.id,
})

function memberPage(
  visit: Visit,
  opened: OpenedCourse,
  member: MemberDetail,
  {
    typed,
    problems = [],
    isStale = false,
  }: { typed?: Typed; problems?: readonly Problem[]; isStale?: boolean } = {},
) {
  const values = { note: member.note ?? '', verdict: 'later', ...typed }
  const form = fillForm(visit.frame, values, problems)
  return <MemberPage frame={visit.frame} opened={opened} member={member} form={form} isStale={isStale} />
}

/** The person of an address, for who may see the people of this course. */
async function shown(visit: Visit, opened: OpenedCourse): Promise<MemberDetail | undefined> {
  const id = visit.param('enrolment')
  if (!isUuid(id)) return undefined
  return memberOf(visit, opened.course, id, 'contact')
}

/** Something the staff does to one person, then back to their page with a sentence. */
const atMember = (permission: Permission, act: (visit: Visit, member: Member) => Promise<Reply>) =>
  atCourse(permission, async (visit, opened) => {
    const id = visit.param('enrolment')
    return isUuid(id) ? act(visit, { opened, id }) : missing
  })

/** What was done, or why not, on the page of the person; to the list when they left the course. */
function toldOf(
  visit: Visit,
  { opened, id }: Member,
  outcome: Outcome<unknown, keyof ReturnType<typeof memberWords>['refusals']>,
  said: string,
): Reply {
  const path = paths.member(opened.course.slug, id)
  if (outcome.ok) return see(path, said)
  if (outcome.refusal.kind !== 'refused') return missing
  return see(path, memberWords(visit.language).refusals[outcome.refusal.reason])
}

async function againAt(
  visit: Visit,
  { opened }: Member,
  typed: Typed,
  problems: readonly Problem[],
): Promise<Reply> {
  const member = await shown(visit, opened)
  return member ? again(memberPage(visit, opened, member, { typed, problems })) : missing
}

async function talked(visit: Visit, at: Member): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const read = understandIntake(typed, visit.language)
  if (!read.ok) return againAt(visit, at, typed, read.problems)
  const acting = byStaff(at.opened, may['intake.decide'])
  const outcome = await decideIntake(visit, acting, at.id, { intake: read.value, version })
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const member = await shown(visit, at.opened)
    return member ? conflict(memberPage(visit, at.opened, member, { typed, isStale: true })) : missing
  }
  const { intake: w } = memberWords(visit.language)
  const said = { yes: w.yesSaved, no: w.noSaved, later: w.saved }[read.value.verdict ?? 'later']
  return toldOf(visit, at, outcome, said)
}

async function passed(visit: Visit, at: Member): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understandPassing(typed, visit.language)
  if (!read.ok) return againAt(visit, at, typed, read.problems)
  const outcome = await passOver(visit, byStaff(at.opened, arranging), at.id, read.value.reason)
  return toldOf(visit, at, outcome, memberWords(visit.language).pass.done)
}

async function left(visit: Visit, at: Member): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understandLeaving(typed, visit.language)
  if (!read.ok) return againAt(visit, at, typed, read.problems)
  const outcome = await leave(visit, byStaff(at.opened, arranging), at.id, read.value.leavingReason)
  return toldOf(visit, at, outcome, memberWords(visit.language).leave.done)
}

async function answered(visit: Visit, at: Member): Promise<Reply> {
  const { typed, button } = await visit.sent()
  const offer = typed['offer']
  if (typeof offer !== 'string' || !isUuid(offer)) return missing
  const answer = button === 'accepted' ? 'accepted' : 'declined'
  const outcome = await answerOffer(visit, byStaff(at.opened, arranging), at.id, offer, answer)
  const { answer: w } = memberWords(visit.language)
  return toldOf(visit, at, outcome, answer === 'accepted' ? w.yesDone : w.noDone)
}

export const memberRoutes: readonly Route[] = [
  get(
    paths.members(':slug'),
    seeing,
    atCourse(seeing, async (visit, opened) => {
      const found = await membersOf(visit, opened.course)
      return page(<MembersPage frame={visit.frame} opened={opened} {...found} />)
    }),
  ),
  get(
    paths.member(':slug', ':enrolment'),
    seeing,
    atCourse(seeing, async (visit, opened) => {
      const member = await shown(visit, opened)
      return member ? page(memberPage(visit, opened, member)) : missing
    }),
  ),
  post(paths.intake(':slug', ':enrolment'), may['intake.decide'], atMember(may['intake.decide'], talked)),
  post(paths.passOver(':slug', ':enrolment'), arranging, atMember(arranging, passed)),
  post(
    paths.lift(':slug', ':enrolment'),
    arranging,
    atMember(arranging, async (visit, at) => {
      const outcome = await lift(visit, byStaff(at.opened, arranging), at.id)
      return toldOf(visit, at, outcome as Outcome<unknown, never>, memberWords(visit.language).pass.lifted)
    }),
  ),
  post(paths.answerFor(':slug', ':enrolment'), arranging, atMember(arranging, answered)),
  post(paths.leave(':slug', ':enrolment'), arranging, atMember(arranging, left)),
]
