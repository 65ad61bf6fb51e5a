import { hears } from '../../../platform/events/announce.ts'
import type { Follower } from '../../../platform/rooms/findable.ts'
import type { ProgrammeChanged } from '../../activities/index.ts'
import type { Decided, Revoked } from '../../governance/index.ts'
import type { ProjectMoved } from '../../projects/index.ts'
import { keepFindable } from './keep.ts'

/** After anything was done to a thing that can be found, it is read anew in the same transaction. */
export const followDeeds: Follower = async (tx, context, { kind: subject, id }) => {
  for (const { kind, subject: own, around } of context.house.findables) {
    if (own === subject) await keepFindable(tx as never, context, kind, [id])
    else if (around?.includes(subject)) await keepFindable(tx as never, context, kind)
  }
}

const keeps = <Content>(event: string, kind: string, idOf: (content: Content) => string | undefined) =>
  hears(event, async (tx, context, content: Content) => {
    const id = idOf(content)
    if (id) await keepFindable(tx as never, context, kind, [id])
  })

const courseEvents = [
  'scheduled',
  'opened',
  'started',
  'completed',
  'cancelled',
  'merged',
  'resized',
  'rewritten',
]

/** What happens to things by itself or through another room, and not as a deed on them. */
export const findingHearers = [
  ...courseEvents.map((name) =>
    keeps(`courses.${name}`, 'course', ({ courseId }: { readonly courseId?: string }) => courseId),
  ),
  keeps('programme.changed', 'activity', ({ activityId }: ProgrammeChanged) => activityId),
  keeps('projects.moved', 'project', ({ projectId }: ProjectMoved) => projectId),
  keeps('governance.decided', 'decision', ({ decisionId }: Decided) => decisionId),
  keeps('governance.revoked', 'decision', ({ decisionId }: Revoked) => decisionId),
  keeps('governance.revoked', 'decision', ({ revokedId }: Revoked) => revokedId),
]
