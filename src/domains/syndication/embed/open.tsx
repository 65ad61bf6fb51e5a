import { newestChange } from '../../../platform/audit/newest.ts'
import { assetNamed, readAssets } from '../../../platform/http/assets.ts'
import { type Asked, notThere, type OpenAddress, openGet, told } from '../../../platform/http/open/model.ts'
import { occurrencesIn, programmePaths, queryOf } from '../../activities/index.ts'
import { filterSaid } from '../filter-said.ts'
import { paths } from '../paths.ts'
import { askedFor } from './asked-for.ts'
import { oEmbedAddresses } from './oembed.ts'
import { EmbeddedCalendar } from './page.tsx'

/** Anybody may frame it; there is nothing in it to press that does anything here. */
const framed = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  'Cross-Origin-Opener-Policy': 'unsafe-none',
}

/** Elements that hold nothing have no slash in HTML. */
const asHtml = (text: string): string => text.replace(/<(meta|link)\b([^<>]*)\/>/g, '<$1$2>')

async function calendar(asked: Asked) {
  const { filter, language, most } = askedFor(asked.url.searchParams)
  const origin = asked.house.config.baseUrl
  const context = { ...asked, language }
  const [dates, title, modified] = await Promise.all([
    occurrencesIn(context, filter, { most }),
    filterSaid(context, filter),
    newestChange(asked),
  ])
  const query = queryOf(filter)
  const all = `${origin}${language === 'en' ? '/en' : ''}${programmePaths.programme()}${query}`
  const { css } = readAssets()
  const body = (
    <EmbeddedCalendar
      {...{ language, title, css, dates, all, origin, calendar: origin + paths.calendar() + query }}
    />
  )
  const html = asHtml(String(await body.toString()))
  return told('text/html; charset=utf-8', html, { modified, headers: framed })
}

/** The script has an address that never changes, whatever is in it. */
async function widget() {
  const name = readAssets().js('widget').split('/').at(-1) ?? ''
  const built = assetNamed(name)
  return built ? told(built.type, built.plain, { keeps: 3600 }) : notThere
}

/** The calendar on other people's pages: in a frame, as an element, and found by those who unfold addresses. */
export const embedAddresses: readonly OpenAddress[] = [
  openGet(paths.embed(), calendar),
  openGet(paths.widget(), widget),
  ...oEmbedAddresses,
]
