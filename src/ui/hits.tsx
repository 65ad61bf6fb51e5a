import type { Language } from '../kernel/language.ts'
import { uiWords } from './words.ts'

export type Hit = { readonly href: string; readonly title: string; readonly kind: string }

/** What a search found. The command search takes this part out of the search page. */
export function Hits({ language, hits }: { language: Language; hits: readonly Hit[] }) {
  return (
    <div class="hits">
      {hits.length === 0 ? (
        <p>{uiWords(language).parts.nothingFound}</p>
      ) : (
        <ul class="hit-list">
          {hits.map(({ href, title, kind }) => (
            <li>
              <a href={href}>
                {title}
                <span class="hit-kind">{kind}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
