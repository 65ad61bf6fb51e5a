import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { instrumentNamed } from '../instruments/shelf.ts'
import { may } from '../policy.ts'
import type { QuestionnaireTables } from '../tables.ts'
import { lockedSetting, remember, subject } from './settling.ts'

type Tx = Transaction<QuestionnaireTables>

/** What is written down when a licence is confirmed. */
export interface LicenceWish {
  readonly on: Day
  readonly reference: string
  readonly conditions: string
  readonly isExample?: boolean
}

const change = (tx: Tx, id: string, version: number, values: Record<string, unknown>) =>
  tx
    .updateTable('questionnaires.instrument_setting')
    .set({ ...values, version: version + 1 })
    .where('instrument_id', '=', id)
    .execute()

/** The region says that it has a licence, since when, and where the proof lies. */
export function confirmLicence(
  context: Context,
  id: string,
  version: number,
  wish: LicenceWish,
): Promise<Outcome<true>> {
  return perform<QuestionnaireTables, true>(
    context,
    { permission: may.confirmLicence, subject: subject(id), detail: { reference: wish.reference } },
    async (tx) => {
      if (!instrumentNamed(id)) return absent
      const stored = await lockedSetting(tx, id)
      const isSame =
        stored.confirmed_on?.equals(wish.on) &&
        stored.reference === wish.reference &&
        stored.conditions === wish.conditions
      if (isSame) return done(true)
      if (stored.version !== version) {
        const { confirmed_on: on, reference, conditions } = stored
        return stale({ on: on ? shortDay(on) : '', reference, conditions }, stored.version)
      }
      await change(tx, id, version, {
        confirmed_on: wish.on,
        confirmed_by: personIdOf(context.actor) ?? null,
        reference: wish.reference,
        conditions: wish.conditions,
        is_example: wish.isExample ?? false,
      })
      await remember(tx, context, id, { what: 'confirmed', reference: wish.reference, note: wish.conditions })
      return done(true)
    },
  )
}

/** The licence no longer holds: the wording is kept and no longer shown or asked. */
export function withdrawLicence(context: Context, id: string, note: string): Promise<Outcome<true>> {
  return perform<QuestionnaireTables, true>(
    context,
    { permission: may.withdrawLicence, subject: subject(id) },
    async (tx) => {
      if (!instrumentNamed(id)) return absent
      const stored = await lockedSetting(tx, id)
      if (!stored.confirmed_on) return done(true)
      await change(tx, id, stored.version, {
        confirmed_on: null,
        confirmed_by: null,
        reference: '',
        conditions: '',
        is_example: false,
      })
      await remember(tx, context, id, { what: 'withdrawn', reference: stored.reference, note })
      return done(true)
    },
  )
}

/** Takes an instrument out of use in this region, or back into it. */
export function switchInstrument(
  context: Context,
  id: string,
  isOff: boolean,
  note: string,
): Promise<Outcome<true>> {
  return perform<QuestionnaireTables, true>(
    context,
    { permission: may.switch, subject: subject(id), detail: { isOff } },
    async (tx) => {
      if (!instrumentNamed(id)) return absent
      const stored = await lockedSetting(tx, id)
      if (stored.is_off === isOff) return done(true)
      await change(tx, id, stored.version, { is_off: isOff })
      await remember(tx, context, id, { what: isOff ? 'off' : 'on', note })
      return done(true)
    },
  )
}
