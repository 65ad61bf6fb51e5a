import type { Occurrence } from '../../activities/index.ts'
import type { ToldOrganisation } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { withOffset } from '../told/time.ts'

export const publicly = 'https://www.w3.org/ns/activitystreams#Public'
export const activityType = 'application/activity+json'
/** How other servers ask for the other form of a page. */
export const accepted = [activityType, 'application/ld+json']

const streams = 'https://www.w3.org/ns/activitystreams'
const eventContext = [streams, 'https://w3id.org/fep/8a8e', { address: 'https://schema.org/address' }]

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

export const actorId = (origin: string, slug: string): string => origin + paths.actor(slug)
export const keyId = (origin: string, slug: string): string => `${actorId(origin, slug)}#main-key`

/** An organisation as others can follow it. */
export function actorOf(origin: string, one: ToldOrganisation, publicPem: string): unknown {
  const id = actorId(origin, one.slug)
  return {
    '@context': [streams, 'https://w3id.org/security/v1'],
    ...{ id, type: 'Organization', preferredUsername: one.slug, name: one.name, url: id },
    summary: escaped(one.descriptionDa || one.name),
    ...{ inbox: origin + paths.inbox(one.slug), outbox: origin + paths.outbox(one.slug) },
    followers: origin + paths.followers(one.slug),
    ...{ manuallyApprovesFollowers: false, discoverable: true },
    publicKey: { id: keyId(origin, one.slug), owner: id, publicKeyPem: publicPem },
  }
}

const statuses = {
  on: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const

/** A date as an Event (FEP-8a8e). Whoever wants to come signs up on our page. */
export function eventOf(origin: string, slug: string, date: Occurrence) {
  const url = origin + (date.language === 'en' ? `/en${date.path}` : date.path)
  const actor = actorId(origin, slug)
  const { lat, lon } = date
  const moment = date.modifiedAt.toString({ smallestUnit: 'second' })
  return {
    '@context': eventContext,
    id: origin + paths.event(date.id),
    ...{ type: 'Event' as const, url, name: date.title, summary: date.summary },
    content: `<p>${escaped(date.summary)}</p>${date.reason ? `<p>${escaped(date.reason)}</p>` : ''}`,
    ...{ attributedTo: actor, organizers: [actor], to: [publicly], cc: [origin + paths.followers(slug)] },
    ...{ published: moment, updated: moment },
    ...{ startTime: withOffset(date.startsAt), endTime: withOffset(date.endsAt), displayEndTime: true },
    ...{ timezone: 'Europe/Copenhagen', eventStatus: statuses[date.state] },
    category: date.genres,
    ...{
      joinMode: 'external' as const,
      externalParticipationUrl: date.takesSignUps ? `${url}#tilmeld` : url,
    },
    location: {
      ...{ type: 'Place', name: date.placeName || date.municipality },
      address: [date.placeAddress, date.municipality].filter(Boolean).join(', '),
      ...(lat === null || lon === null ? {} : { latitude: lat, longitude: lon }),
    },
  }
}

/** What is said about a date: that it is new, that it is another, or that it is not public any more. */
export function saying(origin: string, slug: string, date: Occurrence, verb: 'Create' | 'Update' | 'Delete') {
  const event = eventOf(origin, slug, date)
  const actor = actorId(origin, slug)
  const object = verb === 'Delete' ? { id: event.id, type: 'Tombstone' } : event
  return {
    '@context': eventContext,
    id: `${event.id}#${verb.toLowerCase()}-${date.sequence}-${date.modifiedAt.epochMilliseconds}`,
    ...{ type: verb, actor, to: event.to, cc: event.cc, published: event.published, object },
  }
}

/** Somebody else's date that is passed on: a municipality to those who follow it. Its own server is asked what it is. */
export function passingOn(origin: string, slug: string, date: Occurrence) {
  const actor = actorId(origin, slug)
  const object = origin + paths.event(date.id)
  return {
    '@context': streams,
    id: `${object}#announce-${slug}-${date.sequence}`,
    ...{ type: 'Announce' as const, actor, object, to: [publicly], cc: [origin + paths.followers(slug)] },
    published: date.modifiedAt.toString({ smallestUnit: 'second' }),
  }
}
