import type { Transaction } from 'kysely'
import { isBefore } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { copyFocusAreas } from '../areas/copying.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { lockAgreement } from '../texts/keeping.ts'
import { type Facts, factsFields, type NotedStep } from './form.ts'
import { foundAgreement } from './founding.ts'
import { type StepRefusal, take } from './machine.ts'
import type { AgreementState } from './model.ts'
import { agreementOf } from './queries.ts'

type Tx = Transaction<AgreementTables>
export type LifeRefusal =
  | StepRefusal
  | 'anotherInForce'
  | 'addendumWaiting'
  | 'periodFixed'
  | 'predecessorLater'
  | 'noSuchAgreement'

const stored = (facts: Facts) => ({
  title: facts.title,
  title_en: facts.titleEn ?? null,
  about_da: facts.aboutDa ?? '',
  about_en: facts.aboutEn ?? '',
  with_state: facts.withState === 'yes',
  minister: facts.withState === 'yes' ? (facts.minister ?? null) : null,
  state_grant_ore: facts.withState === 'yes' ? (facts.grant ?? null) : null,
  journal_number: facts.journalNumber ?? null,
})

async function predecessorRefusal(tx: Tx, { predecessor, from }: Facts): Promise<LifeRefusal | undefined> {
  if (!predecessor) return undefined
  const earlier = await tx
    .selectFrom('agreement.agreement')
    .select('from_day')
    .where('id', '=', predecessor)
    .executeTakeFirst()
  if (!earlier) return 'noSuchAgreement'
  return isBefore(earlier.from_day, from) ? undefined : 'predecessorLater'
}

/** Founds an agreement, empty or with the focus areas of the one it follows. */
export function createAgreement(
  context: Context,
  key: string,
  facts: Facts,
): Promise<Outcome<{ readonly id: string; readonly slug: string }, LifeRefusal>> {
  return perform<AgreementTables, { readonly id: string; readonly slug: string }, LifeRefusal>(
    context,
    {
      permission: may.edit,
      subject: ({ slug }) => ({ kind: 'agreement', id: slug }),
      detail: { created: true },
    },
    async (tx) => {
      const known = await tx
        .selectFrom('agreement.agreement')
        .select(['id', 'slug'])
        .where('id', '=', key)
        .executeTakeFirst()
      if (known) return done(known)
      const refusal = await predecessorRefusal(tx, facts)
      if (refusal) return refused(refusal)
      const { title, from, to, predecessor } = facts
      const withState = facts.withState === 'yes'
      const founded = await foundAgreement(tx, {
        id: key,
        title,
        from,
        to,
        withState,
        predecessorId: predecessor,
      })
      await tx.updateTable('agreement.agreement').set(stored(facts)).where('id', '=', founded.id).execute()
      if (predecessor && facts.copyAreas)
        await copyFocusAreas(tx, context, { ...founded, title }, predecessor)
      return done(founded)
    },
  )
}

/** Changes what is known beside the text. The period of an adopted agreement only moves by an addendum. */
export function editFacts(
  context: Context,
  slug: string,
  version: number,
  facts: Facts,
): Promise<Outcome<true, LifeRefusal>> {
  return perform<AgreementTables, true, LifeRefusal>(
    context,
    { permission: may.edit, subject: { kind: 'agreement', id: slug } },
    async (tx) => {
      const row = await lockAgreement(tx, slug)
      if (!row) return absent
      if (row.version !== version) return stale(factsFields(agreementOf(row)), row.version)
      const isDraft = row.status === 'draft'
      const moved = !row.from_day.equals(facts.from) || !row.to_day.equals(facts.to)
      if (moved && !isDraft) return refused('periodFixed')
      const refusal = facts.predecessor === row.id ? 'predecessorLater' : await predecessorRefusal(tx, facts)
      if (refusal) return refused(refusal)
      const period = isDraft ? { from_day: facts.from, to_day: facts.to, original_to_day: facts.to } : {}
      await tx
        .updateTable('agreement.agreement')
        .set({ ...stored(facts), ...period, predecessor_id: facts.predecessor ?? null, version: version + 1 })
        .where('id', '=', row.id)
        .execute()
      return done(true)
    },
  )
}

async function worldRefusal(
  tx: Tx,
  agreementId: string,
  step: NotedStep['step'],
): Promise<LifeRefusal | undefined> {
  if (step === 'enterIntoForce') {
    const other = await tx
      .selectFrom('agreement.agreement')
      .select('id')
      .where('status', 'in', ['inForce', 'extended'])
      .executeTakeFirst()
    return other ? 'anotherInForce' : undefined
  }
  const addendum = await tx
    .selectFrom('agreement.addendum')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .where('status', '=', 'proposed')
    .executeTakeFirst()
  return step === 'close' && addendum ? 'addendumWaiting' : undefined
}

const daysOf = (state: AgreementState) => ({
  signed_on: 'signedOn' in state ? state.signedOn : null,
  in_force_on: 'inForceOn' in state ? state.inForceOn : null,
  closed_on: 'closedOn' in state ? state.closedOn : null,
})

async function tell(tx: Tx, context: Context, agreementId: string, { step, on }: NotedStep): Promise<void> {
  const content = { agreementId, on: on.toString() }
  if (step === 'enterIntoForce')
    await announce(tx as never, context, { name: 'agreement.enteredIntoForce', content })
  if (step === 'close') await announce(tx as never, context, { name: 'agreement.closed', content })
}

/** Notes that something happened to an agreement: it was signed, it entered into force, it ended. */
export function noteStep(
  context: Context,
  slug: string,
  noted: NotedStep,
): Promise<Outcome<AgreementState, LifeRefusal>> {
  return perform<AgreementTables, AgreementState, LifeRefusal>(
    context,
    { permission: may.advance, subject: { kind: 'agreement', id: slug }, detail: { step: noted.step } },
    async (tx) => {
      const row = await lockAgreement(tx, slug)
      if (!row) return absent
      const { state, from, to } = agreementOf(row)
      const next = take(state, noted.step, { today: context.today, on: noted.on, from, to })
      if (!next.ok) return next
      const refusal = await worldRefusal(tx, row.id, noted.step)
      if (refusal) return refused(refusal)
      await tx
        .updateTable('agreement.agreement')
        .set({ status: next.value.name, ...daysOf(next.value), version: row.version + 1 })
        .where('id', '=', row.id)
        .execute()
      await tell(tx, context, row.id, noted)
      return next
    },
  )
}
