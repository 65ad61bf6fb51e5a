import type { Language } from '../kernel/language.ts'
import { uiWords } from './words.ts'

type Props = { language: Language; page: number; pages: number; href: (page: number) => string }

/** Links to the pages of a list: the first, the last and those around the one in sight. */
export function Pagination({ language, page, pages, href }: Props) {
  if (pages < 2) return null
  const words = uiWords(language).list
  return (
    <nav class="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a class="step-link" rel="prev" href={href(page - 1)}>
          {words.previous}
        </a>
      )}
      <ol class="page-list">
        {shownPages(page, pages).map((shown) => (
          <li>
            {shown === 'gap' ? (
              <span class="gap">…</span>
            ) : (
              <a
                href={href(shown)}
                aria-label={words.page(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a class="step-link" rel="next" href={href(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}

/** The page numbers to show, in order, with `gap` where some are left out. */
export function shownPages(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1
    if (number - before === 2) return [number - 1, number]
    return number - before > 2 ? ['gap' as const, number] : [number]
  })
}
