import { ownRootOf } from './keeping.ts'

// What was sent without a line waits here until it is received, one form an address.
const shelf = (): Promise<Cache> => caches.open('waiting')

/** Keeps a form that could not be sent. Forms with files are too large to wait. */
export async function keepForm(request: Request, body: string): Promise<boolean> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded'))
    return false
  await (await shelf()).put(new URL(request.url).pathname, new Response(body))
  return true
}

/** Forgets the form of an address: it was received, or somebody changed their mind. */
export const dropForm = async (path: string): Promise<boolean> => (await shelf()).delete(path)

/** The addresses behind the same secret link whose forms wait. */
export async function waitingBeside(path: string): Promise<readonly string[]> {
  const paths = (await (await shelf()).keys()).map(({ url }) => new URL(url).pathname)
  return paths.filter((one) => ownRootOf(one) === ownRootOf(path))
}

/** Sends a waiting form. It waits on when there is still no line, or the house has a fault of its own. */
export async function sendForm(path: string): Promise<Response | undefined> {
  const body = await (await (await shelf()).match(path))?.text()
  if (body === undefined) return Response.redirect(path, 303)
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
  }).catch(() => undefined)
  if (!answer || answer.status >= 500 || answer.status === 429) return undefined
  await dropForm(path)
  return answer.redirected ? Response.redirect(answer.url, 303) : answer
}
