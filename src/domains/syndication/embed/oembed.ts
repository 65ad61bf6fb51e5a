import {
  type Asked,
  notThere,
  type OpenAddress,
  type OpenReply,
  openGet,
  problem,
  toldJson,
} from '../../../platform/http/open/model.ts'
import { activityOf, filterOf, programmePaths, queryOf } from '../../activities/index.ts'
import { filterSaid } from '../filter-said.ts'
import { paths } from '../paths.ts'

const site = 'Kulturmetropolen'
const [width, height] = [600, 480]
const [narrowest, lowest] = [200, 160]

const inAttribute = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What is asked for, but not more than there is room for. */
function within(asked: string | null, least: number, usual: number): number {
  const most = /^\d{1,5}$/.test(asked ?? '') ? Number(asked) : usual
  return Math.max(least, Math.min(usual, most))
}

const about = (origin: string) => ({
  ...{ version: '1.0', provider_name: site, provider_url: origin, cache_age: 3600 },
})

/** The list, the calendar or the frame itself: a frame with the same filter. */
async function rich(asked: Asked, url: URL): Promise<OpenReply> {
  const origin = asked.house.config.baseUrl
  const language = url.pathname.startsWith('/en/') || url.searchParams.get('sprog') === 'en' ? 'en' : 'da'
  const filter = filterOf(url.searchParams)
  const title = await filterSaid({ ...asked, language }, filter)
  const query = new URLSearchParams(queryOf(filter))
  if (language === 'en') query.set('sprog', 'en')
  const source = `${origin}${paths.embed()}${query.size > 0 ? `?${query}` : ''}`
  const size = {
    width: within(asked.url.searchParams.get('maxwidth'), narrowest, width),
    height: within(asked.url.searchParams.get('maxheight'), lowest, height),
  }
  const html = `<iframe src="${inAttribute(source)}" title="${inAttribute(title)}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`
  return toldJson({ ...about(origin), type: 'rich', title, html, ...size }, { keeps: 3600 })
}

/** One activity: its title, who arranges it, and its picture. */
async function link(asked: Asked, slug: string): Promise<OpenReply> {
  const activity = await activityOf(asked, slug)
  if (!activity) return notThere
  const origin = asked.house.config.baseUrl
  const picture = {
    thumbnail_url: origin + programmePaths.activityPicture(slug),
    ...{ thumbnail_width: 1200, thumbnail_height: 630 },
  }
  const { title, owner } = activity
  return toldJson(
    { ...about(origin), type: 'link', title, author_name: owner.name, ...picture },
    { keeps: 3600 },
  )
}

async function oEmbed(asked: Asked): Promise<OpenReply> {
  const query = asked.url.searchParams
  if (!['json', null].includes(query.get('format'))) return problem(501, 'Only JSON is spoken here.')
  const address = query.get('url') ?? ''
  if (!URL.canParse(address)) return problem(400, 'url is the address of a page of ours.')
  const url = new URL(address)
  if (url.origin !== new URL(asked.house.config.baseUrl).origin) return notThere
  const path = url.pathname.replace(/^\/en(?=\/)/, '')
  if ([programmePaths.programme(), paths.embed()].includes(path)) return rich(asked, url)
  const [, slug] = /^\/det-sker\/([a-z0-9-]{1,90})$/.exec(path) ?? []
  return slug ? link(asked, slug) : notThere
}

/** What an address of ours becomes when it is pasted somewhere. */
export const oEmbedAddresses: readonly OpenAddress[] = [openGet(paths.oEmbed(), oEmbed)]
