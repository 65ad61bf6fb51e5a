import type { Language } from '../kernel/language.ts'
import type { Words } from './words.ts'

/** The words of the shell and its parts, in the language of the page. */
export type ShellWords = Words

/** One link of a menu. `count` is shown beside it when there is something to count. */
export type NavItem = {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
  /** Where else this link is the marked one. */
  readonly also?: readonly string[] | undefined
}

/** What every page knows about the request it answers. Platform makes it, pages only read it. */
export type Frame = {
  readonly language: Language
  /** Turns a Danish path into one of this language: adds `/en` when the page is English. */
  readonly to: (path: string) => string
  /** Whether whoever looks may come to a page of ours, by its Danish path. */
  readonly mayOpen: (path: string) => boolean
  /** The path of this page without language prefix and query, for example `/det-sker`. */
  readonly here: string
  /** The same page, query included, in the other language. */
  readonly otherLanguageHref: string
  readonly words: ShellWords
  readonly csrf: string
  readonly person?: { readonly name: string; readonly role: string } | undefined
  readonly flash?: { readonly text: string } | undefined
  readonly assets: { readonly css: string; readonly js: (name: string) => string }
  readonly municipalities: readonly { readonly name: string; readonly href: string }[]
  /** Scheme and host, for example `https://kulturmetropolen.dk`: makes canonical and share links absolute. */
  readonly origin?: string | undefined
  /** The menu of the workspace; without it every room is shown and nothing is counted. */
  readonly workMenu?: readonly NavItem[] | undefined
}
