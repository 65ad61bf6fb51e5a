import type { Child } from 'hono/jsx'
import { Breadcrumbs, type Crumb } from '../breadcrumbs.tsx'
import type { Frame } from '../frame.ts'
import { Mark } from '../mark.tsx'
import { Toast } from '../toast.tsx'
import { HtmlDocument, type PageFacts } from './document.tsx'
import { workMenu } from './menus.ts'
import { LanguageLink, MenuList, SignInState } from './nav.tsx'

type Props = PageFacts & { frame: Frame; trail?: readonly Crumb[] | undefined; children?: Child }

/** A page of the workspace: rooms at the side with counts, command search and the person on top. */
export function WorkPage({ frame, trail, children, ...facts }: Props) {
  return (
    <HtmlDocument frame={frame} facts={{ hidden: true, ...facts }} bodyClass="work">
      <div class="shell">
        <WorkHead frame={frame} />
        <div class="shell-body">
          <CommandBar frame={frame} />
          <Toast frame={frame} />
          {trail && <Breadcrumbs frame={frame} trail={trail} />}
          <main id="content" tabindex={-1}>
            {children}
          </main>
        </div>
      </div>
    </HtmlDocument>
  )
}

function WorkHead({ frame }: { frame: Frame }) {
  const { words, to } = frame
  const items = frame.workMenu ?? workMenu(frame)
  return (
    <header class="shell-head">
      <div class="shell-nav">
        <a class="brand" href={to('/arbejde')}>
          <Mark />
          <span>{words.shell.work}</span>
        </a>
        <nav class="wide-menu" aria-label={words.shell.workMenu}>
          <MenuList frame={frame} items={items} />
          <ElsewhereLinks frame={frame} />
        </nav>
        <details class="phone-menu">
          <summary class="menu-button">{words.shell.menu}</summary>
          <nav aria-label={words.shell.workMenu}>
            <MenuList frame={frame} items={items} />
            <ElsewhereLinks frame={frame} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function ElsewhereLinks({ frame }: { frame: Frame }) {
  return (
    <ul class="menu-list elsewhere">
      <li>
        <a href={frame.to('/')}>{frame.words.shell.toPublicSite}</a>
      </li>
      <li>
        <LanguageLink frame={frame} />
      </li>
      <li>
        <SignInState frame={frame} />
      </li>
    </ul>
  )
}

/** A link to the search page; with script, Ctrl-K opens the same search in a dialog. */
function CommandBar({ frame }: { frame: Frame }) {
  const { words, person, to } = frame
  const address = to('/arbejde/soeg')
  return (
    <search class="command-bar">
      <km-command data-address={address} data-label={words.shell.searchWork} data-close={words.shell.close}>
        <a class="command-link" href={address} aria-keyshortcuts="Control+K Meta+K">
          <span>{words.shell.findSomething}</span>
          <kbd>Ctrl K</kbd>
        </a>
      </km-command>
      {person && (
        <p class="who">
          {person.name}
          <br />
          <span class="small muted">{person.role}</span>
        </p>
      )}
    </search>
  )
}
