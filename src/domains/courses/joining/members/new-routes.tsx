import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { paths } from '../paths.ts'
import { parts } from '../places/model.ts'
import { may } from '../policy.ts'
import { atCourse, type OpenedCourse } from '../shell/open.ts'
import { understandPerson } from '../sign-up/form.ts'
import { municipalityGroups } from '../sign-up/queries.ts'
import { addMember } from './actions.ts'
import { NewMemberPage } from './pages/new-member.tsx'
import { memberWords } from './words.ts'

const arranging = may['participants.arrange']

async function newPage(
  visit: Visit,
  opened: OpenedCourse,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const values = { municipality: opened.course.municipalityId, part: 'participant', ...typed }
  const id = typeof typed['id'] === 'string' && isUuid(typed['id']) ? typed['id'] : crypto.randomUUID()
  return (
    <NewMemberPage
      frame={visit.frame}
      opened={opened}
      form={fillForm(visit.frame, values, problems)}
      id={id}
      municipalities={await municipalityGroups(visit)}
    />
  )
}

async function added(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const asked = { birthYear: opened.course.asksBirthYear }
  const read = understandPerson(typed, visit.language, asked, visit.today.year, { reach: true })
  if (!read.ok) return again(await newPage(visit, opened, typed, read.problems))
  const id = String(typed['id'] ?? '')
  if (!isUuid(id)) return missing
  const part = parts.find((one) => one === typed['part']) ?? 'participant'
  const outcome = await addMember(visit, opened.course.id, { id, person: read.value, part })
  const w = memberWords(visit.language)
  if (outcome.ok) return see(paths.members(opened.course.slug), w.newOne.done)
  if (outcome.refusal.kind !== 'refused') return missing
  const { reason } = outcome.refusal
  const field = reason === 'closed' || reason === 'alreadyHere' ? '' : 'municipality'
  return again(await newPage(visit, opened, typed, [{ field, text: w.refusals[reason] }]))
}

/** Writing somebody down; before the addresses of the people themselves, which would take `ny` for one of them. */
export const newMemberRoutes: readonly Route[] = [
  get(
    paths.newMember(':slug'),
    arranging,
    atCourse(arranging, async (visit, opened) => page(await newPage(visit, opened))),
  ),
  post(paths.newMember(':slug'), arranging, atCourse(arranging, added)),
]
