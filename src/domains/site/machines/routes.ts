import { pictureOf } from '../../../platform/documents/picture.ts'
import { missing, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { shareImage } from '../../../ui/index.ts'
import { agreementNow } from '../../agreement/index.ts'
import { municipalitiesOfRegion } from '../../people/index.ts'
import { publicProject } from '../../projects/index.ts'
import { lookOfFirst } from '../area-look.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { contactOf } from '../statements/queries.ts'
import { words } from '../words.ts'
import { iconSvg, landscapeSvg, markSvg } from './drawings.ts'
import { publicPages, sitemapXml } from './sitemap.ts'
import { manifestOf, robotsText, securityText } from './texts.ts'

const day = 86_400
const file = (type: string, content: string | Uint8Array, seconds = day): Reply => ({
  ...{ kind: 'data', type, content },
  headers: { 'Cache-Control': `public, max-age=${seconds}` },
})
const text = 'text/plain; charset=utf-8'
const png = async (svg: string, width: number): Promise<Reply> =>
  file('image/png', await pictureOf(svg, width))

const iconSizes: readonly string[] = ['180', '192', '512']

/** The poster of a project as the picture that is shown when its page is shared. */
async function projectPicture(visit: Visit): Promise<Reply> {
  const [, slug] = /^([a-z0-9-]{1,100})\.png$/.exec(visit.param('file')) ?? []
  const project = slug === undefined ? undefined : await publicProject(visit, slug)
  if (!project) return missing
  const agreement = await agreementNow(visit)
  const { title, artForm, areaKeys, municipalities } = project
  const foot = municipalities.map(({ name }) => name).join(' · ')
  const area = lookOfFirst(areaKeys, agreement?.areas ?? [])
  return png(shareImage({ area, artForm, title, foot, standalone: true }), 1200)
}

export const machineRoutes: readonly Route[] = [
  get(paths.robots(), may.read, async ({ house }) => file(text, robotsText(house.config.baseUrl))),
  get(paths.sitemap(), may.read, async (visit) =>
    file('application/xml', sitemapXml(visit.house.config.baseUrl, await publicPages(visit)), 3600),
  ),
  get(paths.security(), may.read, async (visit) => {
    const { email } = await contactOf(visit)
    return file(text, securityText(visit.house.config.baseUrl, email, visit.now))
  }),
  get(paths.manifest(), may.read, async ({ language, database }) => {
    const { length } = await municipalitiesOfRegion(database)
    const about = words(language).front.describe(length)
    return file('application/manifest+json', JSON.stringify(manifestOf(language, about)))
  }),
  get(paths.favicon(), may.read, async () => file('image/svg+xml', markSvg)),
  get(paths.icon(':file'), may.read, async ({ param }) => {
    const size = param('file').replace(/\.png$/, '')
    return iconSizes.includes(size) ? png(iconSvg, Number(size)) : missing
  }),
  get(paths.frontPicture(), may.read, async () => png(landscapeSvg('Kulturmetropolen'), 1200)),
  get(paths.sharePicture(':file'), may.read, projectPicture),
]
