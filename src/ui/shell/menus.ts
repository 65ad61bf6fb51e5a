import type { Frame, NavItem } from '../frame.ts'

/** The menu of the public pages. */
export function publicMenu({ to, words }: Frame): NavItem[] {
  const { public: name } = words.shell
  return [
    { href: to('/det-sker'), label: name.whatsOn },
    { href: to('/faellesskaber'), label: name.communities },
    { href: to('/steder'), label: name.places },
    { href: to('/ungepuljen'), label: name.youthFund },
    { href: to('/giv-tilbage'), label: name.giveBack },
    { href: to('/om'), label: name.about },
    { href: to('/soeg'), label: name.search },
  ]
}

/** The long row of links at the foot of the public pages. */
export function footMenu(frame: Frame): NavItem[] {
  const { to, words } = frame
  const { public: name } = words.shell
  return [
    { href: to('/det-sker'), label: name.whatsOn },
    { href: to('/faellesskaber'), label: name.communities },
    { href: to('/steder'), label: name.places },
    { href: to('/forloeb'), label: name.courses },
    { href: to('/projekter'), label: name.projects },
    { href: to('/veje'), label: name.pathways },
    { href: to('/ungepuljen'), label: name.youthFund },
    { href: to('/giv-tilbage'), label: name.giveBack },
    { href: to('/viden'), label: name.knowledge },
    { href: to('/om'), label: name.aboutAgreement },
    { href: to('/ordbog'), label: name.glossary },
    { href: to('/privatliv'), label: name.privacy },
    { href: to('/was'), label: name.accessibility },
  ]
}

/** Every room of the workspace, for pages whose frame brings no menu of its own. */
export function workMenu({ to, words }: Frame): NavItem[] {
  const { rooms } = words.shell
  return [
    { href: to('/arbejde'), label: rooms.waiting },
    { href: to('/arbejde/min-kommune'), label: rooms.municipality },
    { href: to('/arbejde/projekter'), label: rooms.projects },
    { href: to('/arbejde/forloeb'), label: rooms.courses },
    { href: to('/arbejde/netvaerk'), label: rooms.network },
    { href: to('/arbejde/viden'), label: rooms.knowledge },
    { href: to('/arbejde/oekonomi'), label: rooms.economy },
    { href: to('/arbejde/aftalen'), label: rooms.agreement },
    { href: to('/arbejde/resultater'), label: rooms.results },
    { href: to('/arbejde/rapporter'), label: rooms.reports },
    { href: to('/arbejde/opsaetning'), label: rooms.setup },
  ]
}

/** Which link is the page one stands on (`page`), and which leads to the part it belongs to (`true`). */
export function currentOf(frame: Frame, href: string): 'page' | 'true' | undefined {
  const here = frame.to(frame.here)
  if (href === here) return 'page'
  const isRoot = href === frame.to('/arbejde') || href === frame.to('/')
  return !isRoot && here.startsWith(`${href}/`) ? 'true' : undefined
}
