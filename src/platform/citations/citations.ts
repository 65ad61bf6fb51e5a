import type { Cited, Citer } from '../../kernel/citation.ts'
import type { Context } from '../actions/context.ts'

type Finder = (context: Context, text: string) => Promise<readonly Cited[]>
type CiterSource = (context: Context, path: string) => Promise<readonly Citer[]>

const finders = new Map<string, Finder>()
const sources = new Map<string, CiterSource>()

/** Lets a room say how its things stand when they are cited by address. Called once, when the room's files are read. */
export function citable(name: string, find: Finder): void {
  finders.set(name, find)
}

/** Lets a room say what of its own cites an address. The source itself decides what a visitor may see. */
export function citing(name: string, source: CiterSource): void {
  sources.set(name, source)
}

/** Everything that a text cites by its address, in the order of the rooms. */
export async function citedIn(context: Context, text: string): Promise<readonly Cited[]> {
  const found: Cited[] = []
  for (const find of finders.values()) found.push(...(await find(context, text)))
  return found
}

/** Everything that cites an address. */
export async function citersOf(context: Context, path: string): Promise<readonly Citer[]> {
  const found: Citer[] = []
  for (const source of sources.values()) found.push(...(await source(context, path)))
  return found
}
