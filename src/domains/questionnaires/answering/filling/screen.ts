import type { Typed } from '../../../../kernel/outcome.ts'
import type { Block, Draft, Mode } from './model.ts'
import { modes } from './model.ts'
import { firstOpenScreen, screensOf } from './rules.ts'

/** Where in the questions somebody is; it all stands in the address. */
export interface Position {
  readonly mode: Mode
  /** The screen, counted from 1. */
  readonly step: number
  readonly screens: readonly (readonly Block[])[]
  /** The blocks of this screen. */
  readonly blocks: readonly Block[]
  readonly isLast: boolean
}

const textOf = (value: Typed[string]): string => (typeof value === 'string' ? value : '')

export const modeIn = (sent: Typed): Mode => modes.find((mode) => mode === sent.vis) ?? 'blok'

/** Reads a position from an address or a form; a nonsense step is the first screen with an open question. */
export function positionIn(sent: Typed, blocks: readonly Block[], draft: Draft): Position {
  const mode = modeIn(sent)
  const screens = screensOf(blocks, mode)
  const asked = /^\d{1,3}$/.test(textOf(sent.trin)) ? Number(sent.trin) : 0
  const step = asked >= 1 && asked <= screens.length ? asked : firstOpenScreen(screens, draft.answers)
  return { mode, step, screens, blocks: screens[step - 1] ?? [], isLast: step >= screens.length }
}

/** The query of one screen. */
export const queryOf = (mode: Mode, step: number, kept: Typed = {}): string => {
  const pairs = Object.entries({ ...kept, vis: mode, trin: String(step) }).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  return `?${new URLSearchParams(pairs)}`
}
