import { sql } from 'kysely'
import { organisations } from '../../db/seed/organisations.ts'
import { paths } from '../../src/domains/activities/likeminded/paths.ts'
import { ownAddress, participantsWithMail } from '../../src/domains/participants/index.ts'
import type { Fields } from './browser.ts'
import type { Town } from './town.ts'

/** Somebody with a name and an address that stand nowhere else. */
export const rosa = {
  ...{ name: 'Rosalinde', email: 'graaspurv.zimmer@borger.example' },
  ...{ genres: ['musik'], roles: ['sing'], municipalityId: organisations.ishoej },
  wish: 'Vil synge tostemmigt med en, der har tid om tirsdagen.',
} as const satisfies Fields
export const tor = {
  ...{ name: 'Torbenius', email: 'torbenius.bas@borger.example' },
  ...{ genres: ['musik', 'film'], roles: ['play'], municipalityId: organisations.roskilde },
  wish: 'Har en bas og ingen at spille med.',
} as const satisfies Fields

/** A form as somebody opens it, and takes the time to fill it. */
export async function filled(town: Town, path: string, fields: Fields) {
  const visitor = town.visitor()
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo(town.clock.now().add({ seconds: 20 }).toString())
  return { visitor, hidden, send: () => visitor.sendRaw(path, { ...hidden, ...fields }) }
}

export interface Person {
  readonly participantId: string
  readonly cardId: string
  /** The own page, `/min/KEY`. */
  readonly own: string
}

export async function personWith(town: Town, email: string): Promise<Person> {
  const context = await town.context('system')
  const { database } = town.house.store
  const [participantId = ''] = await database
    .transaction()
    .execute((tx) => participantsWithMail(tx, context, email))
  const own = new URL(await database.transaction().execute((tx) => ownAddress(tx, context, participantId)))
  const { rows } = await sql<{ id: string }>`
    select id from likeminded.card where participant_id = ${participantId}`.execute(database)
  return { participantId, cardId: rows[0]?.id ?? '', own: own.pathname.replace(/^\/en/, '') }
}

/** Makes a card through the public form and shows it through the letter. */
export async function withCard(town: Town, card: Fields & { readonly email: string }): Promise<Person> {
  const form = await filled(town, paths.make(), card)
  const sent = await form.send()
  if (sent.location !== paths.made()) throw new Error(sent.text)
  const person = await personWith(town, card.email)
  await form.visitor.send(`${person.own}/kort/vis`, {}, `${person.own}/kort`)
  return person
}

/** Says hello from the own page. @returns the address of the hello, under the own page */
export async function sayHello(town: Town, from: Person, to: Person, text: string): Promise<string> {
  const browser = town.visitor()
  const sent = await browser.send(`${from.own}/hej/til/${to.cardId}`, { text })
  if (sent.status !== 303) throw new Error(sent.text)
  return sent.location.slice(from.own.length)
}

export interface KeptMail {
  readonly subject_id: string | null
  readonly to_address: string
  readonly subject: string
  readonly text: string
}

export async function mailsTo(town: Town, participantId: string): Promise<readonly KeptMail[]> {
  const { rows } = await sql<KeptMail>`select subject_id, to_address, subject, text from platform.mail
    where subject_id = ${participantId} order by created_at, subject`.execute(town.house.store.database)
  return rows
}

/** Everything this room has stored, as text. */
export async function everythingStored(town: Town): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select (select coalesce(string_agg(to_jsonb(c)::text, ' '), '') from likeminded.card c)
      || (select coalesce(string_agg(to_jsonb(h)::text, ' '), '') from likeminded.hello h)
      || (select coalesce(string_agg(to_jsonb(m)::text, ' '), '') from platform.mail m where m.subject_kind is not null)
      || (select coalesce(string_agg(j.payload::text, ' '), '') from platform.job j)
      || (select coalesce(string_agg(a.detail::text, ' '), '') from platform.audit a) as all`.execute(
    town.house.store.database,
  )
  return rows[0]?.all ?? ''
}
