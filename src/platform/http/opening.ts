import type { Actor } from '../../kernel/actor.ts'
import { mayPermit } from '../../kernel/permission.ts'
import type { Route } from '../rooms/room.ts'

/** Whether an address of ours has a page that the actor may come to; what the page itself asks is asked when it is opened. */
export type Opener = (actor: Actor, path: string) => boolean

/** Looks an address up among the routes as the edge does: the first that fits answers. */
export function openerOf(routes: readonly Route[]): Opener {
  const pages = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path, permission }) => ({
      permission,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`),
    }))
  return (actor, path) => {
    const page = pages.find(({ pattern }) => pattern.test(path.replace(/[?#].*$/, '')))
    return page !== undefined && mayPermit(page.permission, actor)
  }
}
