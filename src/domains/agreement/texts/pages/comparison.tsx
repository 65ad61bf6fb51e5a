import { Comparison, type Frame } from '../../../../ui/index.ts'
import type { Words } from '../../words.ts'
import type { ComparedPart, PartName } from '../comparing.ts'

type Props = { frame: Frame; words: Words; parts: readonly ComparedPart[] }

/** Two versions in one text, part by part. Parts without a change are only counted. */
export function ComparedText({ frame, words, parts }: Props) {
  const changed = parts.filter(({ state }) => state !== 'same')
  const unchanged = parts.length - changed.length
  if (changed.length === 0) return <p class="lead">{words.open.unchanged}</p>
  return (
    <>
      {changed.map((part) => (
        <section class="compared-part">
          <h2 lang="da">
            {partName(part.name, words)}
            {part.state === 'new' && <span class="badge">{words.open.newPart}</span>}
            {part.state === 'gone' && <span class="badge">{words.open.gonePart}</span>}
          </h2>
          <div lang="da">
            <Comparison language={frame.language} changes={part.changes} />
          </div>
        </section>
      ))}
      {unchanged > 0 && <p class="muted">{words.open.unchangedParts(unchanged)}</p>}
    </>
  )
}

function partName(name: PartName, words: Words): string {
  const say = words.open.part
  if (name.kind === 'area') return say.area(name.number, name.title)
  return name.kind === 'section' ? say.section(name.title) : say[name.kind]
}
