import { organisationsOf } from '../../../../kernel/actor.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { identitiesOf } from '../../../participants/index.ts'
import { understandIntake } from '../members/form.ts'
import { decideIntake } from '../members/intake.ts'
import { memberWords } from '../members/words.ts'
import { openedNote } from '../own/note.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { JoiningTables } from '../tables.ts'
import { TalkPage } from './pages/talk.tsx'
import { ownReferral } from './queries.ts'

type Own = NonNullable<Awaited<ReturnType<typeof ownReferral>>>

/** The link worker's own referral whose talk is still to be answered; nothing else exists here. */
async function waitingTalk(visit: Visit): Promise<Own | undefined> {
  const id = visit.param('id')
  const found = isUuid(id) ? await ownReferral(visit, id) : undefined
  return found && (found.state === 'applied' || found.state === 'intake') ? found : undefined
}

async function keptNote(visit: Visit, own: Own) {
  const row = await tablesOf<JoiningTables>(visit)
    .selectFrom('courses.intake')
    .select(['note_sealed', 'version'])
    .where('enrolment_id', '=', own.enrolmentId)
    .executeTakeFirst()
  const sealed = row?.note_sealed ?? null
  const note = await openedNote(visit, own.participantId ?? '', own.enrolmentId, sealed)
  return { note: note ?? '', version: row?.version ?? 0 }
}

interface Shown {
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly isStale?: boolean
}

async function talkPage(visit: Visit, own: Own, { typed, problems, isStale = false }: Shown = {}) {
  const people = await identitiesOf(visit, own.participantId ? [own.participantId] : [], 'intake')
  const { note, version } = await keptNote(visit, own)
  const form = fillForm(visit.frame, { note, verdict: 'later', ...typed }, problems)
  return (
    <TalkPage
      frame={visit.frame}
      referral={own}
      name={people.get(own.participantId ?? '')?.name ?? own.receipt}
      form={form}
      version={version}
      theirs={isStale ? note : undefined}
    />
  )
}

async function talked(visit: Visit): Promise<Reply> {
  const own = await waitingTalk(visit)
  if (!own) return missing
  const { typed, version } = await visit.sent()
  const read = understandIntake(typed, visit.language)
  if (!read.ok) return again(await talkPage(visit, own, { typed, problems: read.problems }))
  // The right is held at the link worker's own place; that the referral is theirs was asked above.
  const at = visit.actor.kind === 'person' ? visit.actor.grants : []
  const course = at.find(({ role, scope }) => role === 'linkWorker' && scope.kind === 'course')?.scope
  const acting = {
    permission: may['intake.decideOwn'],
    place: {
      organisations: organisationsOf(visit.actor, 'linkWorker'),
      ...(course?.kind === 'course' ? { course: course.id } : {}),
    },
  }
  const outcome = await decideIntake(visit, acting, own.enrolmentId, { intake: read.value, version })
  const w = memberWords(visit.language)
  if (outcome.ok) return see(paths.referrals(), w.intake.saved)
  if (outcome.refusal.kind === 'stale') return conflict(await talkPage(visit, own, { typed, isStale: true }))
  return outcome.refusal.kind === 'refused'
    ? see(paths.referrals(), w.refusals[outcome.refusal.reason])
    : missing
}

export const talkRoutes: readonly Route[] = [
  get(paths.referral(':id'), may['intake.decideOwn'], async (visit) => {
    const own = await waitingTalk(visit)
    return own ? page(await talkPage(visit, own)) : missing
  }),
  post(paths.referral(':id'), may['intake.decideOwn'], talked),
]
