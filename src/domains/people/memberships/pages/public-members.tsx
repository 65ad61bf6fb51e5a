import { type Frame, Notice, period } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { wordsOf } from '../../words.ts'
import type { Member, RegionFacts } from '../model.ts'

type Props = { frame: Frame; facts: RegionFacts; members: readonly Member[] }

/** Who makes up a culture region. Where we are not sure, that is said before the list. */
export function PublicMembers({ frame, facts, members }: Props) {
  const said = wordsOf(frame.language).memberships
  const note = frame.language === 'da' ? facts.noteDa : facts.noteEn
  return (
    <section class="members">
      <h2>{said.title}</h2>
      {facts.certainty !== 'confirmed' && (
        <Notice title={said.certainty[facts.certainty]}>
          <p>{note}</p>
        </Notice>
      )}
      {members.length === 0 ? (
        <p class="muted">{said.none}</p>
      ) : (
        <ul class="member-list">
          {members.map(({ slug, name, from, to }) => (
            <li>
              <a href={frame.to(paths.organisation(slug))}>{name}</a>{' '}
              <span class="small muted">{period({ from, to: to ?? undefined }, frame.language)}</span>
            </li>
          ))}
        </ul>
      )}
      {facts.certainty === 'confirmed' && note && <p>{note}</p>}
      {facts.sources.length > 0 && (
        <p class="small">
          {said.sources}{' '}
          {facts.sources.map((source, index) => (
            <>
              {index > 0 && ', '}
              <a href={source}>{new URL(source).hostname}</a>
            </>
          ))}
        </p>
      )}
    </section>
  )
}
