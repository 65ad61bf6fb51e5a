import type { Language } from '../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { mailsTo } from '../../../platform/mail/kept.ts'
import { retentionRule } from '../../../platform/retention/rules.ts'
import type { StoredFact, StoredPart } from '../../../platform/rooms/personal.ts'
import { longDay, momentText } from '../../../ui/index.ts'
import { consentsOf } from '../consent/queries.ts'
import { participantKind } from '../identity/model.ts'
import { type KnownParticipant, knownParticipant } from '../identity/queries.ts'
import { controllerOf } from '../legal/queries.ts'
import { daysOf } from '../retention/queries.ts'
import { keptUntil } from '../retention/rules.ts'
import type { ParticipantTables } from '../tables.ts'
import { wordsOf } from '../words.ts'

function identityFacts(
  { identity, language, way, registeredOn }: KnownParticipant,
  municipality: string,
  spoken: Language,
): StoredFact[] {
  const words = wordsOf(spoken).data.who
  const said = (value: string | null) => value || words.none
  const { name, email, phone, birthYear, needs } = identity
  const year = birthYear === null ? [] : [{ label: words.birthYear, value: String(birthYear) }]
  return [
    { label: words.name, value: name },
    { label: words.email, value: said(email) },
    { label: words.phone, value: said(phone) },
    ...year,
    { label: words.access, value: said(needs.access) },
    { label: words.language, value: said(needs.language) },
    { label: words.transport, value: said(needs.transport) },
    { label: words.speaks, value: words.languages[language] },
    { label: words.municipality, value: municipality },
    { label: words.registered, value: words.ways[way](longDay(registeredOn, spoken)) },
  ]
}

async function identityPart(context: Context, person: KnownParticipant): Promise<StoredPart> {
  const words = wordsOf(context.language).data.who
  const { name } = await controllerOf(context, person.municipalityId)
  const until = keptUntil(person.lastDay, await daysOf(context, 'identity'))
  return {
    ...{ name: 'identity', title: words.title, why: words.why },
    keptUntil: words.until(longDay(until, context.language)),
    entries: [identityFacts(person, name, context.language)],
  }
}

async function consentPart(context: Context, participantId: string): Promise<StoredPart> {
  const words = wordsOf(context.language)
  const consents = await consentsOf(context, participantId)
  const entries = consents.map(({ purpose, givenAt, withdrawnAt, way, textNumber, text }) => {
    const given = words.consent.ways[way](momentText(givenAt, context.language))
    const value = withdrawnAt
      ? words.data.consents.withdrawn(given, momentText(withdrawnAt, context.language))
      : words.data.consents.inForce(given)
    return [
      { label: words.consent.purposes[purpose].title, value },
      { label: words.consent.currentText(textNumber), value: text[context.language] },
    ]
  })
  const { title, why, until } = words.data.consents
  return { name: 'consents', title, why, keptUntil: until, entries }
}

async function mailPart(context: Context, participantId: string): Promise<StoredPart> {
  const { title, why, until } = wordsOf(context.language).data.mails
  const mails = await mailsTo(context, { kind: participantKind, id: participantId })
  // Each a list of its own: two mails of the same minute would be two facts of one name.
  const entries = mails.map(({ at, subject }) => [
    { label: momentText(at, context.language), value: subject },
  ])
  const { days } = await retentionRule(context, 'mail', 30)
  return { name: 'mails', title, why, keptUntil: until(days), entries }
}

/** What this room itself keeps about a participant. */
export async function storedHere(context: Context, participantId: string): Promise<StoredPart[]> {
  const person = await knownParticipant(tablesOf<ParticipantTables>(context), context, participantId)
  if (!person) return []
  return [
    await identityPart(context, person),
    await consentPart(context, participantId),
    await mailPart(context, participantId),
  ]
}

/** Everything every room keeps about a participant, in the language of the page. */
export async function everythingStored(context: Context, participantId: string): Promise<StoredPart[]> {
  const parts: StoredPart[] = []
  for (const { stored } of context.house.personal) parts.push(...(await stored(context, participantId)))
  return parts
}
