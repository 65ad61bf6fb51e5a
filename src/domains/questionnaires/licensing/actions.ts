import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { shortDay } from '../../../ui/format/day.ts'
import type { Instrument } from '../instruments/model.ts'
import { instrumentNamed } from '../instruments/shelf.ts'
import { may } from '../policy.ts'
import type { InstrumentChangeKind, QuestionnaireTables } from '../tables.ts'
import type { PastedWording } from './model.ts'
import { pastedWording } from './queries.ts'
import { mayBeAsked, openLanguages } from './rules.ts'

type Tx = Transaction<QuestionnaireTables>

/** What is written down when a licence is confirmed. */
export interface LicenceWish {
  readonly on: Day
  readonly reference: string
  readonly conditions: string
  readonly isExample?: boolean
}

export type WordingRefusal = 'licenceFirst' | 'forbidden' | 'shipped'

const subject = (id: string) => ({ kind: 'questionnaires.instrument', id })

async function lockedSetting(tx: Tx, instrument_id: string) {
  await tx
    .insertInto('questionnaires.instrument_setting')
    .values({ instrument_id, confirmed_on: null, confirmed_by: null, version: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('questionnaires.instrument_setting')
    .selectAll()
    .where('instrument_id', '=', instrument_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

interface Said {
  readonly what: InstrumentChangeKind
  readonly reference?: string
  readonly note?: string
  readonly language?: Language
}

const remember = (tx: Tx, context: Context, instrument_id: string, said: Said) =>
  tx
    .insertInto('questionnaires.instrument_change')
    .values({
      instrument_id,
      at: context.now,
      person_id: personIdOf(context.actor) ?? null,
      what: said.what,
      reference: said.reference ?? '',
      note: said.note ?? '',
      language: said.language ?? null,
    })
    .execute()

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

async function whyNot(
  tx: Tx,
  file: Instrument,
  language: Language,
  content: PastedWording,
): Promise<WordingRefusal | undefined> {
  if (!openLanguages(file).includes(language)) return 'shipped'
  const { confirmed_on } = await lockedSetting(tx, file.id)
  if (file.licence.state !== 'built-in' && !confirmed_on) return 'licenceFirst'
  return mayBeAsked(content) ? undefined : 'forbidden'
}

/** Adds the region's wording in one language. @param number of the wording the form was drawn from, 0 when there was none */
export function addWording(
  context: Context,
  id: string,
  language: Language,
  number: number,
  content: PastedWording,
): Promise<Outcome<true, WordingRefusal>> {
  return perform<QuestionnaireTables, true, WordingRefusal>(
    context,
    { permission: may.word, subject: subject(id), detail: { language } },
    async (tx) => {
      const file = instrumentNamed(id)
      if (!file) return absent
      const reason = await whyNot(tx, file, language, content)
      if (reason) return refused(reason)
      const stored = await pastedWording({ database: tx as never }, file, language)
      if (stored && isSame(stored.content, content)) return done(true)
      if ((stored?.number ?? 0) !== number) return stale({}, stored?.number ?? 0)
      await tx
        .insertInto('questionnaires.wording')
        .values({
          instrument_id: id,
          instrument_version: file.version,
          language,
          number: number + 1,
          content: JSON.stringify(content),
          added_by: personIdOf(context.actor) ?? null,
          added_at: context.now,
        })
        .execute()
      await remember(tx, context, id, { what: 'worded', language })
      return done(true)
    },
  )
}

/** Whether two wordings say the same; the order of names is the database's own. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  )
}
