import { isAbsolute, resolve } from 'node:path'
import type { House } from '../platform/actions/context.ts'

/** One thing a person runs from the command line. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly help: string
  /** Checks the words after the command. @returns a sentence when they are wrong */
  readonly check: (words: readonly string[]) => string | undefined
  /** Whether its words without dashes name files. */
  readonly takesFiles?: boolean
  /** For what needs no platform at all (`--dry-run`). @returns what to print; @throws CommandRefused */
  readonly runAlone?: (words: readonly string[]) => Promise<string>
  /** Does it. @returns what to print; @throws CommandRefused with a sentence */
  readonly run: (house: House, words: readonly string[]) => Promise<string>
}

/** The command cannot be done; the message says why in one sentence. */
export class CommandRefused extends Error {}

/** What `npx kulturmetropolen COMMAND` and a running server say to each other, one JSON line each way. */
export interface CommandOrder {
  readonly name: string
  readonly words: readonly string[]
}
export interface CommandAnswer {
  readonly text: string
  readonly ok: boolean
}

export const oneFile = (words: readonly string[]): string | undefined =>
  words.filter((word) => !word.startsWith('--')).length === 1
    ? undefined
    : 'Skriv ét filnavn efter kommandoen. / Give one file name after the command.'

export const nothing = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : 'Kommandoen tager ikke flere ord. / The command takes no more words.'

/** The words as the running server understands them, which stands in another folder: names of files become whole paths. */
export const wordsFor = ({ takesFiles }: Command, given: readonly string[], folder: string): string[] =>
  given.map((word) =>
    !takesFiles || word.startsWith('--') || isAbsolute(word) ? word : resolve(folder, word),
  )
