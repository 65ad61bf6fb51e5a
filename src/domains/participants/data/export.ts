import type { Context } from '../../../platform/actions/context.ts'
import { consentsOf } from '../consent/queries.ts'
import type { KnownParticipant } from '../identity/queries.ts'
import { controllerOf } from '../legal/queries.ts'
import { looksAt } from '../looks/queries.ts'
import { everythingStored } from './stored.ts'

/** Everything about a participant for a machine: the facts as the page shows them, and the room's own in fields with fixed names. */
export async function exportedFile(context: Context, person: KnownParticipant): Promise<string> {
  const { id, identity, language, way, registeredOn, municipalityId } = person
  const controller = await controllerOf(context, municipalityId)
  const consents = await consentsOf(context, id)
  const parts = await everythingStored(context, id)
  const looks = await looksAt(context, id)
  const file = {
    format: 'kulturmetropolen-participant/1',
    takenOn: context.today.toString(),
    controller: controller.name,
    identity: { ...identity, language, way, registeredOn: registeredOn.toString() },
    consents: consents.map(({ purpose, textNumber, text, way: given, givenAt, withdrawnAt }) => ({
      ...{ purpose, textNumber, text, way: given, givenAt: givenAt.toString() },
      withdrawnAt: withdrawnAt?.toString() ?? null,
    })),
    looks: looks.map(({ day, purpose, capacity, times }) => ({
      ...{ day: day.toString(), purpose, role: capacity.role ?? null, place: capacity.place ?? null, times },
    })),
    parts: parts.map(({ name, title, why, keptUntil, entries }) => ({
      name,
      title,
      why,
      keptUntil,
      entries,
    })),
  }
  return JSON.stringify(file, null, 2)
}
