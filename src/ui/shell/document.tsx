import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Frame } from '../frame.ts'

/** What a page says about itself in its head. */
export type PageFacts = {
  readonly title: string
  readonly description?: string | undefined
  /** Address of the share image, 1200 × 630. */
  readonly image?: string | undefined
  /** Whether the page shows a form with problems: the title then begins with the word for error. */
  readonly hasProblems?: boolean | undefined
  /** Keep the page out of search engines. */
  readonly hidden?: boolean | undefined
  /** Islands this page needs besides those of the shell, by file name without ending. */
  readonly islands?: readonly string[] | undefined
  /** Where the page goes by itself after so many seconds when there is no script: screens that several people share. */
  readonly refresh?: { readonly seconds: number; readonly to: string } | undefined
  /** Feeds a reader can subscribe to. */
  readonly feeds?: readonly { href: string; type: string; title: string }[] | undefined
}

type Props = { frame: Frame; facts: PageFacts; bodyClass?: string; children?: Child }

/** The outermost page: doctype, head and body. Layouts put the shell inside. */
export function HtmlDocument({ frame, facts, bodyClass, children }: Props) {
  const { words } = frame
  const name = facts.hasProblems ? words.shell.titleWithProblems(facts.title) : facts.title
  const islands = ['shell', ...(facts.islands ?? [])]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{name === words.shell.site ? name : words.shell.titleOf(name)}</title>
          <ShareFacts frame={frame} facts={facts} />
          <meta name="color-scheme" content="light dark" />
          {facts.refresh && (
            <noscript>
              <meta http-equiv="refresh" content={`${facts.refresh.seconds}; url=${facts.refresh.to}`} />
            </noscript>
          )}
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="apple-touch-icon" href="/ikon/180.png" />
          <link rel="manifest" href={frame.to('/site.webmanifest')} />
          <link rel="stylesheet" href={frame.assets.css} />
          {islands.map((island) => (
            <script type="module" src={frame.assets.js(island)} />
          ))}
        </head>
        <body class={bodyClass} data-cancel={words.parts.cancel} data-close={words.shell.close}>
          <a class="skip-link" href="#content">
            {words.shell.skip}
          </a>
          {children}
        </body>
      </html>
    </>
  )
}

function ShareFacts({ frame, facts }: { frame: Frame; facts: PageFacts }) {
  const origin = frame.origin ?? ''
  const here = origin + frame.to(frame.here)
  const other = frame.language === 'da' ? 'en' : 'da'
  const otherPath = frame.otherLanguageHref.split('?')[0] ?? frame.otherLanguageHref
  const danish = frame.language === 'da' ? here : origin + otherPath
  return (
    <>
      {facts.description && <meta name="description" content={facts.description} />}
      {facts.hidden && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={here} />
      <link rel="alternate" hreflang={frame.language} href={here} />
      <link rel="alternate" hreflang={other} href={origin + otherPath} />
      <link rel="alternate" hreflang="x-default" href={danish} />
      {facts.feeds?.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={frame.words.shell.site} />
      <meta property="og:title" content={facts.title} />
      <meta property="og:description" content={facts.description ?? facts.title} />
      <meta property="og:url" content={here} />
      <meta property="og:locale" content={frame.language === 'da' ? 'da_DK' : 'en_GB'} />
      <meta property="og:image" content={absolute(origin, facts.image ?? '/del/forside.png')} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={facts.image ? facts.title : frame.words.shell.site} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

const absolute = (origin: string, href: string): string => (href.startsWith('/') ? origin + href : href)
