import type { Bilingual } from '../../kernel/language.ts'
import type { Permission, Policy } from '../../kernel/permission.ts'
import type { Context } from '../actions/context.ts'
import type { CitedFinder, CiterFinder } from '../citations/citations.ts'
import type { Hearer } from '../events/announce.ts'
import type { OpenAddress } from '../http/open/model.ts'
import type { Reply } from '../http/reply.ts'
import type { Visit } from '../http/visit.ts'
import type { Addressee } from '../mail/mail.ts'
import type { Keeping } from '../retention/keeping.ts'
import type { Findable, Follower } from './findable.ts'
import type { PersonalPart } from './personal.ts'

/** One address, what it takes to be let in, and who answers. The matrix of routes × roles is made from these. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** The Danish path with `:name` pieces; the English one is the same under `/en`. */
  readonly path: string
  readonly permission: Permission
  readonly answer: (visit: Visit) => Promise<Reply>
  /** The largest body in bytes; 1 MB when nothing is said. */
  readonly largest?: number
}

/** Something to do, shown under "Det venter på dig" and counted in the menu. */
export interface Waiting {
  readonly title: string
  readonly detail: string
  readonly href: string
  /** What the button says; a verb first. */
  readonly button: string
  readonly due?: Temporal.PlainDate | undefined
}

/** One thing found by the search of the workspace or the public site. */
export interface Found {
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly path: string
}

/** What one background task does; throwing means try again later. */
export type Worker = (context: Context, payload: Readonly<Record<string, unknown>>) => Promise<void>

/** By kind of thing: whether this visitor may see the files of one such thing. */
export type FileGuards = Readonly<Record<string, (context: Context, subjectId: string) => Promise<boolean>>>

/** What a room hands to the house: the only thing `app.tsx` knows about it. */
export interface Room {
  readonly name: string
  readonly policy: Policy
  readonly routes: readonly Route[]
  /** Addresses for programs, tried before the pages. */
  readonly open?: readonly OpenAddress[]
  readonly hearers?: readonly Hearer[]
  readonly workers?: Readonly<Record<string, Worker>>
  /** By kind of thing of this room: whether the visitor may see its files. */
  readonly fileGuards?: FileGuards
  /** By kind of person: who puts address and name into a mail at the last moment. */
  readonly addressees?: Readonly<Record<string, Addressee>>
  /** Personal data that this room keeps for a time only. */
  readonly keeping?: readonly Keeping[]
  /** Entries of the workspace menu, in the order of `place`. */
  readonly menu?: readonly {
    readonly path: string
    readonly label: Bilingual
    readonly permission: Permission
    readonly place: number
    /** Other addresses that belong under this entry: there it is the marked one. */
    readonly also?: readonly string[]
  }[]
  /** What the room knows about participants of courses, for their own page, their export and their erasure. */
  readonly personal?: PersonalPart
  /** How things of this room stand where a text cites them by their address. */
  readonly cited?: CitedFinder
  /** What of this room cites an address. */
  readonly citers?: CiterFinder
  readonly waiting?: (context: Context) => Promise<readonly Waiting[]>
  /** What everybody may find of this room. */
  readonly findable?: readonly Findable[]
  /** What the room does after anything was done in any room. */
  readonly follows?: Follower
  /** What the room does once a night, after old data were cleared; harmless twice. */
  readonly nightly?: (context: Context) => Promise<void>
  /** Public content only, unless `workspace` is true and the actor may see more. */
  readonly search?: (
    context: Context,
    words: string,
    options: { readonly workspace: boolean; readonly most: number },
  ) => Promise<readonly Found[]>
}

type Answer = Route['answer']

/** A page. `path` is the Danish one. */
export const get = (path: string, permission: Permission, answer: Answer): Route => ({
  method: 'GET',
  path,
  permission,
  answer,
})

/** A form that does something. Token and origin are checked before `answer` is called. */
export const post = (path: string, permission: Permission, answer: Answer, largest?: number): Route => ({
  method: 'POST',
  path,
  permission,
  answer,
  ...(largest ? { largest } : {}),
})
