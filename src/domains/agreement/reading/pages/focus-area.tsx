import { Cover, type Frame, PublicPage, RichText } from '../../../../ui/index.ts'
import { nameSaid, said, titleSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import { TargetList } from '../../targets/pages/target-list.tsx'
import type { Theme } from '../../themes/queries.ts'
import type { Words } from '../../words.ts'
import type { ReadFocusArea } from '../queries.ts'
import { areaLabel, withoutAt } from './area-band.tsx'
import { groundOf, pictureOf } from './look.ts'
import { Relations } from './relations.tsx'

type Props = { frame: Frame; words: Words; read: ReadFocusArea }

/** A focus area: its goal large, then each objective with its words, then the description. */
export function FocusAreaPage({ frame, words, read }: Props) {
  const { area, words: text, agreement } = read
  const { language, to } = frame
  const name = nameSaid(language, area)
  const title = titleSaid(language, area)
  const goal = said(language, text?.goal ?? '', area.goalEn)
  const { slug } = agreement.agreement
  const home = said(language, agreement.agreement.title, agreement.agreement.titleEn)
  return (
    <PublicPage
      frame={frame}
      title={title.text}
      description={goal.text || undefined}
      trail={[
        { href: to('/om'), label: words.open.about },
        { href: to(paths.agreement(slug)), label: home.text },
      ]}
    >
      <div class={`area-hero ${groundOf(area)}`}>
        <div class="area-hero-words">
          <p class="area-number" lang={title.lang}>
            {areaLabel(words, area.number, title.text, name.text)}
          </p>
          <h1 lang={name.lang}>{name.text}</h1>
          {goal.text !== '' && (
            <>
              <p class="area-label">{words.open.goal}</p>
              <p class="lead" lang={goal.lang}>
                {goal.text}
              </p>
            </>
          )}
          <Themes frame={frame} words={words} themes={read.themes.get(area.id) ?? []} />
        </div>
        <div class="area-picture">
          <Cover {...pictureOf(area)} width={720} height={720} />
        </div>
      </div>
      <Objectives frame={frame} words={words} read={read} />
      <Description frame={frame} words={words} read={read} />
      <Neighbours frame={frame} words={words} read={read} />
    </PublicPage>
  )
}

function Objectives({ frame, words, read: { area, words: text, themes } }: Props) {
  if (area.objectives.length === 0) return null
  return (
    <section class="wrap section">
      <h2>{words.open.objectives}</h2>
      {area.objectives.map((objective) => {
        const title = titleSaid(frame.language, objective)
        const about = text?.objectives.find(({ id }) => id === objective.id)?.text ?? ''
        return (
          <article class="objective">
            <h3 lang={title.lang}>{withoutAt(title.text)}</h3>
            <div>
              <Danish frame={frame} text={about} from={4} />
              <Themes frame={frame} words={words} themes={themes.get(objective.id) ?? []} />
            </div>
          </article>
        )
      })}
    </section>
  )
}

function Description({ frame, words, read }: Props) {
  const { area, words: text, targets, agreement } = read
  const before = agreement.before.filter(({ later }) => later?.id === area.id)
  const after = agreement.after.filter(({ earlier }) => earlier.id === area.id)
  const relations = [...before, ...after]
  return (
    <div class="ground-sand">
      <div class="wrap section agreement-rest">
        <div>
          {text && text.text !== '' && (
            <section>
              <h2>{words.open.description}</h2>
              <Danish frame={frame} text={text.text} from={3} />
            </section>
          )}
        </div>
        <aside>
          {relations.length > 0 && (
            <section class="agreement-part">
              <h2>{before.length > 0 ? words.open.relations : words.open.became}</h2>
              <Relations frame={frame} words={words} relations={relations} />
            </section>
          )}
          {targets.length > 0 && (
            <section class="agreement-part">
              <h2>{words.open.targets}</h2>
              <TargetList frame={frame} words={words} targets={targets} level={3} />
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}

function Danish({ frame, text, from }: { frame: Frame; text: string; from: 3 | 4 }) {
  return frame.language === 'en' ? (
    <RichText text={text} from={from} lang="da" />
  ) : (
    <RichText text={text} from={from} />
  )
}

function Themes({ frame, words, themes }: { frame: Frame; words: Words; themes: readonly Theme[] }) {
  if (themes.length === 0) return null
  return (
    <div class="area-themes">
      <p class="small">{words.open.themes}</p>
      <ul class="theme-links">
        {themes.map((theme) => (
          <li>
            <a class="tag pill" href={frame.to(paths.theme(theme.slug))}>
              {frame.language === 'en' ? theme.nameEn : theme.nameDa}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Neighbours({ frame, words, read: { agreement, previous, next } }: Props) {
  const { slug } = agreement.agreement
  const link = (label: string, area: ReadFocusArea['previous']) => {
    if (!area) return null
    const title = titleSaid(frame.language, area)
    return (
      <a href={frame.to(paths.focusArea(slug, area.slug))}>
        <span class="small">{label}</span>
        <b lang={title.lang}>{title.text}</b>
      </a>
    )
  }
  return (
    <nav class="wrap section neighbours" aria-label={words.open.neighbours}>
      {link(words.open.previous, previous)}
      <a href={frame.to(paths.agreement(slug))}>
        <b>{words.open.back}</b>
      </a>
      {link(words.open.next, next)}
    </nav>
  )
}
