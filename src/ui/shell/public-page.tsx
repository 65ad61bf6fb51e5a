import type { Child } from 'hono/jsx'
import { Breadcrumbs, type Crumb } from '../breadcrumbs.tsx'
import type { Frame } from '../frame.ts'
import { Mark } from '../mark.tsx'
import { Toast } from '../toast.tsx'
import { HtmlDocument, type PageFacts } from './document.tsx'
import { footMenu, publicMenu } from './menus.ts'
import { LanguageLink, MenuList, SignInState } from './nav.tsx'

type Props = PageFacts & { frame: Frame; trail?: readonly Crumb[] | undefined; children?: Child }

/** A public page: header with menu, the content edge to edge, footer with the municipalities in large type. */
export function PublicPage({ frame, trail, children, ...facts }: Props) {
  return (
    <HtmlDocument frame={frame} facts={facts} bodyClass="public">
      <PublicHead frame={frame} />
      <Toast frame={frame} />
      {trail && trail.length > 0 && (
        <div class="wrap">
          <Breadcrumbs frame={frame} trail={trail} />
        </div>
      )}
      <main id="content" tabindex={-1}>
        {children}
      </main>
      <PublicFoot frame={frame} />
    </HtmlDocument>
  )
}

function PublicHead({ frame }: { frame: Frame }) {
  const { words, to } = frame
  const items = publicMenu(frame)
  return (
    <header class="site-head">
      <div class="wrap">
        <a class="brand" href={to('/')}>
          <Mark />
          {words.shell.site}
        </a>
        <nav class="wide-menu" aria-label={words.shell.mainMenu}>
          <MenuList frame={frame} items={items} />
          <HeadLinks frame={frame} />
        </nav>
        <details class="phone-menu">
          <summary class="menu-button">{words.shell.menu}</summary>
          <nav aria-label={words.shell.mainMenu}>
            <MenuList frame={frame} items={items} />
            <HeadLinks frame={frame} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function HeadLinks({ frame }: { frame: Frame }) {
  return (
    <ul class="menu-list">
      {frame.person && (
        <li>
          <a href={frame.to('/arbejde')}>{frame.words.shell.work}</a>
        </li>
      )}
      <li>
        <LanguageLink frame={frame} />
      </li>
    </ul>
  )
}

function PublicFoot({ frame }: { frame: Frame }) {
  const { words, municipalities } = frame
  return (
    <footer class="site-foot">
      <div class="wrap">
        <h2 class="visually-hidden">{words.shell.aboutUs}</h2>
        {municipalities.length > 0 && <p>{words.shell.together(municipalities.length)}</p>}
        <ul class="municipalities">
          {municipalities.map(({ name, href }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <nav aria-label={words.shell.footMenu}>
          <ul class="links">
            {footMenu(frame).map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <LanguageLink frame={frame} />
            </li>
            <li>
              <SignInState frame={frame} />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
