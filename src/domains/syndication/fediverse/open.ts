import { tablesOf } from '../../../platform/actions/context.ts'
import { newestChange } from '../../../platform/audit/newest.ts'
import {
  type Asked,
  notThere,
  type OpenAddress,
  openGet,
  openPost,
  problem,
  toldJson,
} from '../../../platform/http/open/model.ts'
import { type Filter, occurrencesIn, publicDate } from '../../activities/index.ts'
import { type ToldOrganisation, toldOrganisation } from '../../people/index.ts'
import { paths } from '../paths.ts'
import type { SyndicationTables } from '../tables.ts'
import { receive } from './inbox.ts'
import { accepted, activityType, actorId, actorOf, eventOf, passingOn, saying } from './model.ts'
import { signingKey } from './signing-key.ts'
import { slugsOf } from './slugs.ts'
import { nodeInfoAddresses } from './who-is.ts'

const type = `${activityType}; charset=utf-8`
const perPage = 40
const streams = 'https://www.w3.org/ns/activitystreams'

/** What an actor tells about: a municipality what happens in it, others what they arrange. */
const filterFor = ({ kind, slug }: ToldOrganisation): Filter =>
  kind === 'municipality' ? { municipality: slug } : { owner: slug }

async function actor(asked: Asked) {
  const found = await toldOrganisation(asked, asked.param('slug'))
  if (!found) return notThere
  const { publicPem } = await signingKey(asked)
  return toldJson(actorOf(asked.house.config.baseUrl, found, publicPem), {
    ...{ type, modified: await newestChange(asked) },
  })
}

async function outbox(asked: Asked) {
  const found = await toldOrganisation(asked, asked.param('slug'))
  if (!found) return notThere
  const origin = asked.house.config.baseUrl
  const dates = await occurrencesIn(asked, filterFor(found), { most: perPage })
  const items = dates.map((date) =>
    date.ownerId === found.id
      ? saying(origin, found.slug, date, 'Create')
      : passingOn(origin, found.slug, date),
  )
  const collection = { '@context': streams, id: origin + paths.outbox(found.slug) }
  return toldJson(
    { ...collection, type: 'OrderedCollection', totalItems: items.length, orderedItems: items },
    { type, modified: await newestChange(asked) },
  )
}

/** How many follow, and never who. */
async function followers(asked: Asked) {
  const slug = asked.param('slug')
  if (!(await toldOrganisation(asked, slug))) return notThere
  const { count } = await tablesOf<SyndicationTables>(asked)
    .selectFrom('syndication.follower')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const id = asked.house.config.baseUrl + paths.followers(slug)
  return toldJson({ '@context': streams, id, type: 'OrderedCollection', totalItems: Number(count) }, { type })
}

/** A date as an Event; people who open its identifier come to its page. */
async function event(asked: Asked) {
  const date = await publicDate(asked, asked.param('id'))
  if (!date) return notThere
  const origin = asked.house.config.baseUrl
  const owner = (await slugsOf(asked, [date.ownerId])).get(date.ownerId) ?? ''
  return toldJson(eventOf(origin, owner, date), { type, modified: date.modifiedAt })
}

async function eventPage(asked: Asked) {
  const date = await publicDate(asked, asked.param('id'))
  if (!date) return notThere
  const headers = { Location: date.language === 'en' ? `/en${date.path}` : date.path }
  return { ...problem(303, 'The page of this date.'), headers }
}

/** Whose handle it is: `acct:koege@our.host`, or the address of the actor. */
async function webfinger(asked: Asked) {
  const { baseUrl } = asked.house.config
  const resource = asked.url.searchParams.get('resource') ?? ''
  const [, name, host] = /^acct:@?([a-z0-9-]{1,90})@([^@/\s]+)$/i.exec(resource) ?? []
  const slug = name?.toLowerCase() ?? resource.replace(`${baseUrl}${paths.actor('')}`, '')
  if (host !== undefined && host.toLowerCase() !== new URL(baseUrl).host) return notThere
  const found = await toldOrganisation(asked, slug)
  if (!found) return notThere
  const id = actorId(baseUrl, found.slug)
  return toldJson(
    {
      subject: `acct:${found.slug}@${new URL(baseUrl).host}`,
      aliases: [id],
      links: [
        { rel: 'self', type: activityType, href: id },
        { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: id },
      ],
    },
    { type: 'application/jrd+json; charset=utf-8', modified: await newestChange(asked) },
  )
}

/** Actors that can be followed from Mobilizon, Gancio and Mastodon. */
export const fediverseAddresses: readonly OpenAddress[] = [
  openGet(paths.webfinger(), webfinger),
  ...nodeInfoAddresses,
  openGet(paths.actor(':slug'), actor, accepted),
  openGet(paths.outbox(':slug'), outbox),
  openGet(paths.followers(':slug'), followers),
  openPost(paths.inbox(':slug'), receive),
  openGet(paths.event(':id'), event, accepted),
  openGet(paths.event(':id'), eventPage),
]
