import type { Language } from '../../../../kernel/language.ts'
import type { Frame } from '../../../../ui/index.ts'
import { type Relation, titleSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'

type Props = { frame: Frame; words: Words; relations: readonly Relation[] }

/** One sentence a relation: `Et bedre liv med kultur afløser Festivaler & Events`. */
export function Relations({ frame, words, relations }: Props) {
  return (
    <ul class="relation-list">
      {relations.map((relation) => (
        <li>
          <a href={frame.to(paths.focusArea(relation.earlier.agreementSlug, relation.earlier.slug))}>
            {sentenceOf(relation, frame.language, words)}
          </a>{' '}
          <span class="small">({relation.earlier.agreement})</span>
        </li>
      ))}
    </ul>
  )
}

/** What a relation says, in one sentence with the titles of the page's language. */
export function sentenceOf({ kind, earlier, later }: Relation, language: Language, words: Words): string {
  const say = words.areas.sentences
  const before = titleSaid(language, earlier).text
  if (!later || kind === 'ends') return say.ends(before)
  const now = titleSaid(language, later).text
  if (kind === 'continues' && now === before) return words.areas.sameName(now, earlier.agreement)
  return say[kind](now, before)
}
