import type { Transaction } from 'kysely'
import { type Day, isBefore, lies, overlap } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { lockAgreement } from '../texts/keeping.ts'
import type { Joining } from './form.ts'

type Tx = Transaction<AgreementTables>
export type PartyRefusal =
  | 'alreadyParty'
  | 'unknownOrganisation'
  | 'leavesBeforeJoining'
  | 'outsidePeriod'
  | 'alreadyLeft'
  | 'stillIn'

const about = (slug: string) => ({ kind: 'agreement', id: slug })

/** Lets a body into an agreement from a day on. */
export function joinAgreement(
  context: Context,
  slug: string,
  { organisation, from, note }: Joining,
): Promise<Outcome<{ readonly name: string }, PartyRefusal>> {
  return perform<AgreementTables, { readonly name: string }, PartyRefusal>(
    context,
    { permission: may.parties, subject: about(slug), detail: { joined: organisation } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      if (!agreement) return absent
      const known = await tx
        .selectFrom('people.known_organisation')
        .select('name')
        .where('id', '=', organisation)
        .where('active', '=', true)
        .executeTakeFirst()
      if (!known) return refused('unknownOrganisation')
      if (!lies(from, { from: agreement.from_day, to: agreement.to_day })) return refused('outsidePeriod')
      const earlier = await tx
        .selectFrom('agreement.party')
        .select(['from_day', 'to_day'])
        .where('agreement_id', '=', agreement.id)
        .where('organisation_id', '=', organisation)
        .execute()
      const isIn = earlier.some(({ from_day, to_day }) =>
        overlap({ from }, { from: from_day, to: to_day ?? undefined }),
      )
      if (isIn) return refused('alreadyParty')
      await tx
        .insertInto('agreement.party')
        .values({
          ...{ agreement_id: agreement.id, organisation_id: organisation },
          from_day: from,
          to_day: null,
          note: note ?? '',
        })
        .execute()
      return done(known)
    },
  )
}

async function lockedParty(tx: Tx, agreementId: string, partyId: string) {
  if (!isUuid(partyId)) return undefined
  return tx
    .selectFrom('agreement.party as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.organisation_id')
    .selectAll('p')
    .select('o.name')
    .where('p.agreement_id', '=', agreementId)
    .where('p.id', '=', partyId)
    .executeTakeFirst()
}

/** Notes the last day of a party; without a day, that it stays after all. */
export function leaveAgreement(
  context: Context,
  slug: string,
  partyId: string,
  lastDay: Day | undefined,
): Promise<Outcome<{ readonly name: string }, PartyRefusal>> {
  return perform<AgreementTables, { readonly name: string }, PartyRefusal>(
    context,
    {
      permission: may.parties,
      subject: about(slug),
      detail: { party: partyId, lastDay: lastDay?.toString() },
    },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const party = agreement && (await lockedParty(tx, agreement.id, partyId))
      if (!agreement || !party) return absent
      if (lastDay && party.to_day) return refused('alreadyLeft')
      if (!lastDay && !party.to_day) return refused('stillIn')
      if (lastDay && isBefore(lastDay, party.from_day)) return refused('leavesBeforeJoining')
      if (lastDay && isBefore(agreement.to_day, lastDay)) return refused('outsidePeriod')
      await tx
        .updateTable('agreement.party')
        .set({ to_day: lastDay ?? null, version: party.version + 1 })
        .where('id', '=', party.id)
        .execute()
      return done({ name: party.name })
    },
  )
}
