import type { Frame } from '../../../../ui/index.ts'
import type { Relation } from '../../areas/model.ts'
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
            {sentenceOf(relation, words)}
          </a>{' '}
          <span class="small">({relation.earlier.agreement})</span>
        </li>
      ))}
    </ul>
  )
}

/** What a relation says, in one sentence. */
export function sentenceOf({ kind, earlier, later }: Relation, words: Words): string {
  const say = words.areas.sentences
  if (!later || kind === 'ends') return say.ends(earlier.title)
  if (kind === 'continues' && later.title === earlier.title)
    return words.areas.sameName(later.title, earlier.agreement)
  return say[kind](later.title, earlier.title)
}
