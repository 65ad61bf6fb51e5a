import type { Words } from '../../words.ts'
import type { Destination, SourceBlock, WorkingSource } from '../model.ts'

type Props = { source: WorkingSource; words: Words }

/** The source from the first line to the last; above each stretch stands where its words went, with a link there. */
export function SourceText({ source, words }: Props) {
  const say = source.format === 'word' ? words.text.import.paragraphs : words.text.import.lines
  return (
    <>
      <LeftOut source={source} words={words} />
      <ol class="source-blocks">
        {source.blocks.map((block) => (
          <Block block={block} words={words} where={say(block.from, block.to)} />
        ))}
      </ol>
    </>
  )
}

function LeftOut({ source: { leftOut }, words }: Props) {
  const text = words.text.import
  const said = leftOut.flatMap(({ what, count }) => {
    const say = Object.hasOwn(text.leftOut, what)
      ? text.leftOut[what as keyof typeof text.leftOut]
      : undefined
    return say && count > 0 ? [say(count)] : []
  })
  if (said.length === 0) return null
  return (
    <div class="notice">
      <h3>{text.leftOutTitle}</h3>
      <p>{said.join(', ')}</p>
    </div>
  )
}

function Block({ block, words, where }: { block: SourceBlock; words: Words; where: string }) {
  const { destination, lines, from } = block
  const target = anchorOf(destination)
  const label = destinationName(destination, words)
  return (
    <li class={`source-block to-${destination.kind}`} id={`linje-${from}`}>
      <p class="source-label small">
        <span class="muted">{where}</span> {target ? <a href={`#${target}`}>{label}</a> : <b>{label}</b>}
      </p>
      <p class="source-lines" lang="da">
        {lines.join('\n').trim()}
      </p>
    </li>
  )
}

/** The field that holds the words. */
function anchorOf(destination: Destination): string | undefined {
  if (destination.kind === 'title' || destination.kind === 'lead') return destination.kind
  if (destination.kind === 'unrecognised') return 'unplaced'
  if (destination.kind === 'areaTitle' || destination.kind === 'label') return `area.${destination.id}.title`
  if (destination.kind === 'areaGoal') return `area.${destination.id}.goal`
  if (destination.kind === 'areaText') return `area.${destination.id}.text`
  if (destination.kind === 'objective') return `objective.${destination.id}.title`
  return destination.kind === 'section' ? `section.${destination.id}.title` : undefined
}

function destinationName(destination: Destination, words: Words): string {
  const say = words.text.import.destinations
  if (destination.kind === 'objective') return say.objective(destination.number, destination.place)
  if (destination.kind === 'section') return say.section(destination.title)
  if ('number' in destination) return say[destination.kind](destination.number)
  return say[destination.kind]
}
