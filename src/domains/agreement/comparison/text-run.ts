/** A stretch of text that both versions have, only the earlier, or only the later. */
export type TextRun = { kind: 'kept' | 'removed' | 'added'; text: string }

/** The earlier version, put together again from a comparison. */
export const textBefore = (runs: readonly TextRun[]) =>
  runs.map((run) => (run.kind === 'added' ? '' : run.text)).join('')

/** The later version, put together again from a comparison. */
export const textAfter = (runs: readonly TextRun[]) =>
  runs.map((run) => (run.kind === 'removed' ? '' : run.text)).join('')

export const isUnchanged = (runs: readonly TextRun[]) => runs.every((run) => run.kind === 'kept')
