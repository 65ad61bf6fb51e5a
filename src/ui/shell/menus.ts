import type { Frame, NavItem } from '../frame.ts'

/** The menu of the public pages: short, the rest is at the foot and on `/om`. */
export function publicMenu({ to, words }: Frame): NavItem[] {
  const { public: name } = words.shell
  return [
    { href: to('/det-sker'), label: name.whatsOn },
    { href: to('/faellesskaber'), label: name.communities },
    { href: to('/forloeb'), label: name.courses },
    { href: to('/steder'), label: name.spaces },
    { href: to('/projekter'), label: name.projects },
    { href: to('/om/aftalen'), label: name.agreement },
    { href: to('/om'), label: name.about },
    { href: to('/soeg'), label: name.search },
  ]
}

/** The long row of links at the foot of the public pages. */
export function footMenu(frame: Frame): NavItem[] {
  const { to, words } = frame
  const { public: name } = words.shell
  return [
    { href: to('/find'), label: name.find },
    { href: to('/det-sker'), label: name.whatsOn },
    { href: to('/faellesskaber'), label: name.communities },
    { href: to('/forloeb'), label: name.courses },
    { href: to('/steder'), label: name.spaces },
    { href: to('/ligesindede'), label: name.likeminded },
    { href: to('/veje'), label: name.pathways },
    { href: to('/nyhedsbrev'), label: name.digest },
    { href: to('/projekter'), label: name.projects },
    { href: to('/genrer'), label: name.genres },
    { href: to('/om/aftalen'), label: name.agreement },
    { href: to('/om/parter'), label: name.parties },
    { href: to('/om/beslutninger'), label: name.decisions },
    { href: to('/aktoerer'), label: name.actors },
    { href: to('/om'), label: name.aboutAgreement },
    { href: to('/soeg'), label: name.search },
    { href: to('/ordbog'), label: name.glossary },
    { href: to('/privatliv'), label: name.privacy },
    { href: to('/was'), label: name.accessibility },
  ]
}

/** The first places of the workspace, for pages whose frame brings no menu of its own. */
export function workMenu({ to, words }: Frame): NavItem[] {
  const { rooms } = words.shell
  return [
    { href: to('/arbejde'), label: rooms.waiting },
    { href: to('/arbejde/projekter'), label: rooms.projects },
    { href: to('/arbejde/aftalen'), label: rooms.agreement },
  ]
}

/** Which link is the page one stands on (`page`), and which leads to the part it belongs to (`true`). */
export function currentOf(
  frame: Frame,
  { href, also = [] }: Pick<NavItem, 'href' | 'also'>,
): 'page' | 'true' | undefined {
  const here = frame.to(frame.here)
  if (href === here) return 'page'
  const isRoot = href === frame.to('/arbejde') || href === frame.to('/')
  const isUnder = [...(isRoot ? [] : [href]), ...also].some(
    (part) => here === part || here.startsWith(`${part}/`),
  )
  return isUnder ? 'true' : undefined
}
