import type { Child } from 'hono/jsx'
import type { Language } from '../kernel/language.ts'
import { uiWords } from './words.ts'

/** A piece of a text compared with an older one. */
export type TextChange = { readonly kind: 'same' | 'inserted' | 'deleted'; readonly text: string }

/** Two wordings in one, with what came and what went. Screen readers hear the words for it. */
export function Comparison({ language, changes }: { language: Language; changes: readonly TextChange[] }) {
  const words = uiWords(language).parts
  return (
    <div class="comparison">
      {changes.map(({ kind, text }) => {
        if (kind === 'inserted')
          return (
            <ins>
              <span class="visually-hidden">[{words.inserted}: </span>
              {text}
              <span class="visually-hidden">]</span>
            </ins>
          )
        if (kind === 'deleted')
          return (
            <del>
              <span class="visually-hidden">[{words.deleted}: </span>
              {text}
              <span class="visually-hidden">]</span>
            </del>
          )
        return text
      })}
    </div>
  )
}

type RecognitionProps = { language: Language; source: Child; children: Child }

/** A source on the left and what the program made of it on the right, for correcting before it is saved. */
export function SourceAndRecognition({ language, source, children }: RecognitionProps) {
  const words = uiWords(language).parts
  return (
    <div class="recognition">
      <section class="recognition-source" aria-label={words.source} tabindex={0}>
        <h2>{words.source}</h2>
        {source}
      </section>
      <section aria-label={words.recognised}>
        <h2>{words.recognised}</h2>
        {children}
      </section>
    </div>
  )
}
