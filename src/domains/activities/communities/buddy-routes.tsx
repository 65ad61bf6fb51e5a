import { z } from 'zod'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { email, longText, text, understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { refusalSentence } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { askForBuddy } from './buddy.ts'
import { type Community, canAskForBuddy } from './model.ts'
import { BuddyPage, BuddyThanksPage } from './pages/buddy.tsx'
import { publicCommunity } from './queries.ts'

const wishForm = z
  .object({ name: text({ max: 60 }), email: email(), message: longText({ max: 600, optional: true }) })
  .transform(({ message, ...wish }) => ({ ...wish, message: message ?? '' }))

/** The form, with the token it was opened with; a fresh one when there is none, or it is too old. */
function drawn(visit: Visit, community: Community, typed: Typed = {}, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  return <BuddyPage frame={visit.frame} form={form} community={community} opened={opened} />
}

const withCommunity =
  (answer: (visit: Visit, community: Community) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const community = await publicCommunity(visit, visit.param('slug'))
    if (!community) return missing
    return canAskForBuddy(community) ? answer(visit, community) : see(paths.community(community.slug))
  }

async function send(visit: Visit, community: Community): Promise<Reply> {
  const { typed } = await visit.sent()
  const thanks = paths.buddyThanks(community.slug)
  if (isTrapped(typed)) return see(thanks)
  const read = understand(wishForm, typed, visit.language)
  if (!read.ok) return again(drawn(visit, community, typed, read.problems))
  const stop = await stopped(visit, typed, read.value.email)
  if (stop) return again(drawn(visit, community, typed, [{ field: '', text: stop }]))
  const outcome = await askForBuddy(
    visit,
    community,
    readOpened(visit, typed['opened'])?.id ?? '',
    read.value,
  )
  if (outcome.ok) return see(thanks)
  const text = refusalSentence(visit, outcome.refusal.kind === 'refused' ? outcome.refusal.reason : 'other')
  return again(drawn(visit, community, typed, [{ field: '', text }]))
}

export const buddyRoutes: Route[] = [
  get(
    paths.buddy(':slug'),
    may['buddy.ask'],
    withCommunity(async (visit, community) => page(drawn(visit, community))),
  ),
  post(paths.buddy(':slug'), may['buddy.ask'], withCommunity(send)),
  get(
    paths.buddyThanks(':slug'),
    may['buddy.ask'],
    withCommunity(async (visit, community) =>
      page(<BuddyThanksPage frame={visit.frame} community={community} />),
    ),
  ),
]
