import type { Actor } from '../../kernel/actor.ts'
import { mayPermit } from '../../kernel/permission.ts'
import type { Route } from '../rooms/room.ts'

/** Whether an address of ours has a page that the actor may come to; what the page itself asks is asked when it is opened. */
export type Opener = (actor: Actor, path: string) => boolean

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`)

/** Looks an address up among the routes as the edge does: the first that fits answers. */
export function openerOf(routes: readonly Route[]): Opener {
  const pages = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path, permission }) => ({
      permission,
      pattern: patternOf(path),
    }))
  return (actor, path) => {
    const page = pages.find(({ pattern }) => pattern.test(path.replace(/[?#].*$/, '')))
    return page !== undefined && mayPermit(page.permission, actor)
  }
}

/**
 * For an address that forms are sent to and that is no page of its own (somebody reloads it, or changes the language of a form that came
 * back with a mistake): the nearest page above it. Nothing for any other address.
 */
export function pageAbove(routes: readonly Route[]): (path: string) => string | undefined {
  const of = (method: Route['method']) =>
    routes.filter((route) => route.method === method).map(({ path }) => patternOf(path))
  const [pages, sent] = [of('GET'), of('POST')]
  const isPage = (path: string) => pages.some((pattern) => pattern.test(path))
  return (path) => {
    if (isPage(path) || !sent.some((pattern) => pattern.test(path))) return undefined
    let above = path
    while (above.includes('/')) {
      above = above.slice(0, above.lastIndexOf('/'))
      if (isPage(above || '/')) return above || '/'
    }
    return undefined
  }
}
