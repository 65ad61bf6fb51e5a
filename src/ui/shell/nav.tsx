import type { Frame, NavItem } from '../frame.ts'
import { currentOf } from './menus.ts'

type MenuProps = { frame: Frame; items: readonly NavItem[] }

/** The links of a menu; the one in use is marked, and counts are read out with their word. */
export function MenuList({ frame, items }: MenuProps) {
  return (
    <ul class="menu-list">
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={currentOf(frame, item)}>
            {item.label}
            {item.count ? <Count frame={frame} count={item.count} /> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Count({ frame, count }: { frame: Frame; count: number }) {
  return (
    <span class="count">
      <span class="visually-hidden">, {frame.words.shell.count}: </span>
      {count}
    </span>
  )
}

/** The link to the same page in the other language, named in that language. */
export function LanguageLink({ frame }: { frame: Frame }) {
  const other = frame.language === 'da' ? 'en' : 'da'
  return (
    <a href={frame.otherLanguageHref} lang={other} hreflang={other}>
      {frame.words.shell.otherLanguage}
    </a>
  )
}

/** Who is signed in and the way out; or the way in. */
export function SignInState({ frame }: { frame: Frame }) {
  const { person, words, to } = frame
  if (!person) return <a href={to('/log-ind')}>{words.shell.signIn}</a>
  return (
    <form class="sign-out" method="post" action={to('/log-ud')}>
      <input type="hidden" name="csrf" value={frame.csrf} />
      <button class="link-button" type="submit">
        {words.shell.signOut}
        <span class="visually-hidden">, {person.name}</span>
      </button>
    </form>
  )
}
