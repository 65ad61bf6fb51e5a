import { organisations } from '../../db/seed/organisations.ts'
import { type Identity, ownAddress, registerParticipant } from '../../src/domains/participants/index.ts'
import type { Town } from './town.ts'

/** Somebody whose words are found nowhere by chance. */
export const rosa: Identity = {
  name: 'Rosalinde Gråspurv-Zimmerlund',
  email: 'Rosalinde.Zimmerlund@graaspurv.example',
  phone: '+45 71 93 55 28',
  birthYear: 1961,
  needs: { access: 'Kørestol med smal rampe', language: 'Tolk på urdu', transport: 'Flextrafik' },
}

/** A participant of Halsnæs with a link to the own page. @returns the identifier and the path of the own page */
export async function newcomer(
  town: Town,
  identity: Identity = rosa,
  language: 'da' | 'en' = 'da',
): Promise<{ readonly id: string; readonly path: string; readonly key: string }> {
  const context = await town.context('system')
  const [id, address] = await context.database.transaction().execute(async (tx) => {
    const made = await registerParticipant(tx, context, {
      ...{ identity, language, municipalityId: organisations.halsnaes, way: 'self' },
    })
    return [made, await ownAddress(tx, context, made)] as const
  })
  const path = new URL(address).pathname
  return { id, path, key: path.split('/').at(-1) ?? '' }
}
