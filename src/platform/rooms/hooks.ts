import type { Context } from '../actions/context.ts'
import type { CitedFinder, CiterFinder } from '../citations/citations.ts'
import type { Hearer } from '../events/announce.ts'
import type { Addressee } from '../mail/mail.ts'
import type { Keeping } from '../retention/keeping.ts'
import type { Findable, Follower } from './findable.ts'
import type { PersonalPart } from './personal.ts'
import type { FileGuards, Room, Worker } from './room.ts'

/** What the rooms do for each other without knowing each other; gathered once from all of them. */
export interface Hooks {
  /** What the rooms do when something happens in another room. */
  readonly hearers: readonly Hearer[]
  /** What the rooms do in the background, by kind of task. */
  readonly workers: Readonly<Record<string, Worker>>
  /** By kind of thing: whether this visitor may see the files of one such thing. */
  readonly fileGuards: FileGuards
  /** What waits for somebody, room by room. */
  readonly waiting: readonly ((context: Context) => Promise<readonly Waiting[]>)[]
  /** What the rooms know about participants. */
  readonly personal: readonly PersonalPart[]
  /** By kind of person: who puts address and name into a mail. */
  readonly addressees: Readonly<Record<string, Addressee>>
  /** What is kept for a time only, and cleared at night. */
  readonly keeping: readonly Keeping[]
  /** What can be found, room by room. */
  readonly searches: readonly NonNullable<Room['search']>[]
  /** What everybody may find, kind by kind. */
  readonly findables: readonly Findable[]
  /** What the rooms do after anything was done. */
  readonly followers: readonly Follower[]
  /** What the rooms do once a night. */
  readonly nightly: readonly ((context: Context) => Promise<void>)[]
  /** What texts cite by its address, room by room. */
  readonly cited: readonly CitedFinder[]
  /** What cites an address, room by room. */
  readonly citers: readonly CiterFinder[]
}
type Waiting = Awaited<ReturnType<NonNullable<Room['waiting']>>>[number]

const present = <Item>(item: Item | undefined): readonly Item[] => (item === undefined ? [] : [item])

/** Gathers the hooks of all rooms. */
export const hooksOf = (rooms: readonly Room[]): Hooks => ({
  hearers: rooms.flatMap((room) => room.hearers ?? []),
  workers: Object.assign({}, ...rooms.map((room) => room.workers ?? {})),
  fileGuards: Object.assign({}, ...rooms.map((room) => room.fileGuards ?? {})),
  waiting: rooms.flatMap((room) => present(room.waiting)),
  personal: rooms.flatMap((room) => present(room.personal)),
  addressees: Object.assign({}, ...rooms.map((room) => room.addressees ?? {})),
  keeping: rooms.flatMap((room) => room.keeping ?? []),
  searches: rooms.flatMap((room) => present(room.search)),
  findables: rooms.flatMap((room) => room.findable ?? []),
  followers: rooms.flatMap((room) => present(room.follows)),
  nightly: rooms.flatMap((room) => present(room.nightly)),
  cited: rooms.flatMap((room) => present(room.cited)),
  citers: rooms.flatMap((room) => present(room.citers)),
})
