import {
  AreaShape,
  Empty,
  type Frame,
  longDay,
  momentText,
  PublicPage,
  Timeline,
} from '../../../../ui/index.ts'
import { lookOfArea, said, titleSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Follower } from '../../themes/hooks.ts'
import type { Followed, Theme, ThemeChange } from '../../themes/queries.ts'
import type { Words } from '../../words.ts'

const themeName = (frame: Frame, { nameDa, nameEn }: Theme): string =>
  frame.language === 'en' ? nameEn : nameDa

/** What runs through all focus areas. */
export function ThemesPage({
  frame,
  words,
  themes,
}: {
  frame: Frame
  words: Words
  themes: readonly Theme[]
}) {
  return (
    <PublicPage
      frame={frame}
      title={words.open.themesTitle}
      description={words.themes.lead}
      trail={[{ href: frame.to('/om'), label: words.open.about }]}
    >
      <div class="wrap section">
        <h1>{words.open.themesTitle}</h1>
        <p class="lead spaced">{words.themes.lead}</p>
        {themes.length === 0 && <Empty title={words.themes.none} level={2} />}
        <ul class="theme-list">
          {themes.map((theme) => {
            const about = said(frame.language, theme.aboutDa, theme.aboutEn)
            return (
              <li>
                <h2>
                  <a href={frame.to(paths.theme(theme.slug))}>{themeName(frame, theme)}</a>
                </h2>
                <p lang={about.lang}>{about.text}</p>
                {theme.to && <p class="small">{words.themes.ended(longDay(theme.to, frame.language))}</p>}
              </li>
            )
          })}
        </ul>
      </div>
    </PublicPage>
  )
}

type ThemeProps = {
  frame: Frame
  words: Words
  theme: Theme
  followed: readonly Followed[]
  followers: readonly Follower[]
  history: readonly ThemeChange[]
}

/** One theme with everything that follows it, in this room and the others, and its history. */
export function ThemePage({ frame, words, theme, followed, followers, history }: ThemeProps) {
  const { language } = frame
  const about = said(language, theme.aboutDa, theme.aboutEn)
  const since = theme.to
    ? words.themes.ended(longDay(theme.to, language))
    : words.themes.since(longDay(theme.from, language))
  return (
    <PublicPage
      frame={frame}
      title={themeName(frame, theme)}
      description={about.text || undefined}
      trail={[
        { href: frame.to('/om'), label: words.open.about },
        { href: frame.to(paths.themes()), label: words.open.themesTitle },
      ]}
    >
      <div class="wrap section">
        <h1>{themeName(frame, theme)}</h1>
        <p class="lead spaced" lang={about.lang}>
          {about.text}
        </p>
        <p class="muted spaced">{since}</p>
      </div>
      <div class="ground-sand">
        <div class="wrap section">
          <h2>{words.themes.followed}</h2>
          <FollowedList frame={frame} words={words} followed={followed} followers={followers} />
        </div>
      </div>
      <div class="wrap section">
        <h2>{words.themes.history}</h2>
        <Timeline
          label={words.themes.history}
          happenings={history.map((change) => ({
            when: momentText(change.at, language),
            iso: change.at.toString(),
            title: changeSentence(change, words),
          }))}
        />
      </div>
    </PublicPage>
  )
}

function FollowedList({
  frame,
  words,
  followed,
  followers,
}: Pick<ThemeProps, 'frame' | 'words' | 'followed' | 'followers'>) {
  if (followed.length + followers.length === 0) return <p>{words.themes.followedNone}</p>
  const kinds = [...new Set(followers.map(({ kind }) => kind))]
  return (
    <>
      {(['focusArea', 'objective'] as const).map((kind) => {
        const own = followed.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <>
            <h3 class="spaced">{words.themes.followedIn[kind]}</h3>
            <ul class="followed-list">
              {own.map(({ area, agreementSlug, ...one }) => {
                const title = titleSaid(frame.language, one)
                return (
                  <li>
                    <AreaShape area={lookOfArea(area)} />
                    <a href={frame.to(paths.focusArea(agreementSlug, area.slug))} lang={title.lang}>
                      {title.text}
                    </a>
                  </li>
                )
              })}
            </ul>
          </>
        )
      })}
      {kinds.map((kind) => (
        <>
          <h3 class="spaced">{kind}</h3>
          <ul class="followed-list">
            {followers
              .filter((one) => one.kind === kind)
              .map(({ title, path, text }) => (
                <li>
                  <a href={frame.to(path)}>{title}</a>
                  {text && <span class="small">{text}</span>}
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  )
}

export function changeSentence({ what, earlier, later }: ThemeChange, words: Words): string {
  const say = words.themes.changes
  if (what === 'added') return say.added(later)
  return what === 'renamed' ? say.renamed(earlier, later) : say[what]
}
