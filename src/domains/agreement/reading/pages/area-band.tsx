import { AreaShape, Cover, type Frame } from '../../../../ui/index.ts'
import { lookOfArea, nameSaid, said, titleSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { ReadArea } from '../queries.ts'
import { groundOf, pictureOf } from './look.ts'

type Props = { frame: Frame; words: Words; slug: string; one: ReadArea; flipped: boolean }

/** One focus area from edge to edge in its colour: picture, title, goal, objectives. */
export function AreaBand({ frame, words, slug, one: { area, words: text }, flipped }: Props) {
  const { language } = frame
  const name = nameSaid(language, area)
  const title = titleSaid(language, area)
  const goal = said(language, text?.goal ?? '', area.goalEn)
  return (
    <section
      class={`area-band ${groundOf(area)} ${flipped ? 'flipped' : ''}`}
      aria-labelledby={`area-${area.id}`}
    >
      <div class="area-picture">
        <Cover {...pictureOf(area)} width={720} height={900} />
      </div>
      <div class="area-words">
        <p class="area-number">
          <AreaShape area={lookOfArea(area)} size="large" />
          <span lang={title.lang}>{areaLabel(words, area.number, title.text, name.text)}</span>
        </p>
        <h2 id={`area-${area.id}`} lang={name.lang}>
          {name.text}
        </h2>
        {goal.text !== '' && (
          <p class="lead" lang={goal.lang}>
            {goal.text}
          </p>
        )}
        {area.objectives.length > 0 && (
          <>
            <h3>{words.open.objectives}</h3>
            <ol class="objective-list">
              {area.objectives.map((objective) => {
                const name = titleSaid(language, objective)
                return <li lang={name.lang}>{withoutAt(name.text)}</li>
              })}
            </ol>
          </>
        )}
        <p class="button-row">
          <a class="button" href={frame.to(paths.focusArea(slug, area.slug))}>
            {words.open.readMore}
            <span class="visually-hidden">: {name.text}</span>
          </a>
        </p>
      </div>
    </section>
  )
}

/** `Indsatsområde 2: Kulturmetropolens Musikindsats` over the short name; only the number when the names are the same. */
export const areaLabel = (words: Words, number: number, title: string, name: string): string =>
  title === name ? words.open.areaNumber(number) : words.text.parts.area(String(number), title)

/** `At understøtte unges egne kulturprojekter.` under the words "Det vil vi": the infinitive mark and the full stop go. */
export function withoutAt(title: string): string {
  const bare = title.replace(/^(?:At|To)\s+/, '').replace(/\.$/, '')
  return bare === '' ? title : (bare[0] ?? '').toUpperCase() + bare.slice(1)
}
