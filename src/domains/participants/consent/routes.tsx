import { z } from 'zod'
import { tablesOf } from '../../../platform/actions/context.ts'
import { missing, page, see } from '../../../platform/http/reply.ts'
import type { Route } from '../../../platform/rooms/room.ts'
import { choice, understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { knownParticipant } from '../identity/queries.ts'
import { basesInForce } from '../legal/queries.ts'
import { ownPaths } from '../own/paths.ts'
import { ownGet, ownPost } from '../own/visit.tsx'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'
import { decide } from './actions.ts'
import { purposes } from './model.ts'
import { ConsentPage } from './page.tsx'
import { consentsOf, textsInForce } from './queries.ts'

const answered = z.object({ purpose: choice(purposes), answer: choice(['yes', 'no'] as const) })

const shown = ownGet(ownPaths.consent(':key'), async (visit, own) => {
  const person = await knownParticipant(tablesOf<ParticipantTables>(visit), visit, own.participantId)
  if (!person) return missing
  const [bases, texts] = [await basesInForce(visit, person.municipalityId), await textsInForce(visit)]
  const consents = await consentsOf(visit, person.id)
  return page(
    <ConsentPage frame={visit.frame} form={fillForm(visit.frame)} {...{ own, bases, texts, consents }} />,
  )
})

const decided = ownPost(ownPaths.consent(':key'), async (visit, own) => {
  const read = understand(answered, (await visit.sent()).typed, visit.language)
  if (!read.ok) return missing
  const { purpose, answer } = read.value
  const outcome = await decide(visit, own.participantId, purpose, answer)
  if (!outcome.ok) return missing
  const { given, withdrawn } = wordsOf(visit.language).consent
  return see(own.path('samtykke'), answer === 'yes' ? given : withdrawn)
})

/** Grounds and consent on the own page. */
export const consentRoutes: readonly Route[] = [shown, decided]
