import type { Context } from '../../../../platform/actions/context.ts'
import { sendMail } from '../../../../platform/mail/mail.ts'
import { mailAddressesOf } from '../../../people/index.ts'
import { paths } from '../paths.ts'
import type { LikemindedDb, LikemindedTx } from '../tables.ts'
import { words } from '../words.ts'

export interface Bridge {
  readonly id: string
  readonly personId: string
}

/** Who stands between two: somebody who has agreed, in the municipality of the one who answered, else in the other's; who has the fewest waiting. */
export async function bridgeFor(
  tx: LikemindedDb,
  [near, far]: readonly [string, string],
): Promise<Bridge | undefined> {
  const rows = await tx
    .selectFrom('likeminded.bridge as b')
    .innerJoin('people.known_person as p', (join) =>
      join.onRef('p.id', '=', 'b.person_id').on('p.active', '=', true),
    )
    .select(['b.id', 'b.person_id', 'b.municipality_id'])
    .select((eb) =>
      eb
        .selectFrom('likeminded.hello as h')
        .select(({ fn }) => fn.countAll<string>().as('waiting'))
        .whereRef('h.bridge_id', '=', 'b.id')
        .where('h.state', '=', 'yes')
        .as('waiting'),
    )
    .where('b.municipality_id', 'in', [near, far])
    .where('b.agreed_at', 'is not', null)
    .execute()
  const isNear = ({ municipality_id }: (typeof rows)[number]) => (municipality_id === near ? 0 : 1)
  const [first] = rows.sort(
    (a, b) => isNear(a) - isNear(b) || Number(a.waiting) - Number(b.waiting) || (a.id < b.id ? -1 : 1),
  )
  return first && { id: first.id, personId: first.person_id }
}

/** Tells a bridge person that two wait for them. The letter says nothing about who. */
export async function tellBridge(
  tx: LikemindedTx,
  context: Context,
  { personId }: Bridge,
  helloId: string,
): Promise<void> {
  const [person] = await mailAddressesOf(tx as never, [personId])
  if (!person) return
  const { bridge } = words(person.language).letters
  const prefix = person.language === 'en' ? '/en' : ''
  const address = `${context.house.config.baseUrl}${prefix}${paths.meeting(helloId)}`
  await sendMail(tx as never, context, {
    to: person.email,
    subject: bridge.subject,
    text: bridge.text(person.name, address),
  })
}

/** Gives everybody who said yes and has no bridge person to somebody who has agreed since. */
export async function giveBridges(tx: LikemindedTx, context: Context, municipalityId: string): Promise<void> {
  const rows = await tx
    .selectFrom('likeminded.hello as h')
    .innerJoin('likeminded.card as a', 'a.id', 'h.to_card')
    .innerJoin('likeminded.card as b', 'b.id', 'h.from_card')
    .select(['h.id', 'a.municipality_id as near', 'b.municipality_id as far'])
    .where('h.state', '=', 'yes')
    .where('h.bridge_id', 'is', null)
    .where(({ eb, or }) =>
      or([eb('a.municipality_id', '=', municipalityId), eb('b.municipality_id', '=', municipalityId)]),
    )
    .orderBy('h.id')
    .execute()
  for (const { id, near, far } of rows) {
    const bridge = await bridgeFor(tx, [near, far])
    if (!bridge) continue
    await tx.updateTable('likeminded.hello').set({ bridge_id: bridge.id }).where('id', '=', id).execute()
    await tellBridge(tx, context, bridge, id)
  }
}
