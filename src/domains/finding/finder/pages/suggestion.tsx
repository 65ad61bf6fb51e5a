import { zone } from '../../../../kernel/day.ts'
import { Cover, clock, dayAndMonth, type Frame, inOneSentence } from '../../../../ui/index.ts'
import { words } from '../../words.ts'
import type { Reason, Suggestion } from '../model.ts'

type Props = {
  readonly frame: Frame
  readonly suggestion: Suggestion
  readonly artForms: ReadonlyMap<string, string>
}

const ownLook = new Set(['health', 'music', 'youth'])
const lookOf = (area: string | null) =>
  area !== null && ownLook.has(area) ? (area as 'health' | 'music' | 'youth') : 'shared'

/** One thing somebody could come to, and why. */
export function SuggestionItem({ frame, suggestion: one, artForms }: Props) {
  const w = words(frame.language)
  return (
    <li class="suggestion">
      <Cover
        area={lookOf(one.areaKey)}
        artForm={artForms.get(one.genres[0] ?? '') ?? 'conversation'}
        title={one.title}
      />
      <div>
        <p class="suggestion-kind">{w.kinds[one.kind]}</p>
        <h3 lang={one.lang}>
          <a href={frame.to(one.path)}>{one.title}</a>
        </h3>
        <p class="suggestion-why">{whySaid(one.reasons, frame.language)}</p>
        <p lang={one.lang}>{one.summary}</p>
        {one.placeName && <p class="small muted">{one.placeName}</p>}
      </div>
    </li>
  )
}

type Language = Frame['language']

/** `Tæt på dig · du må komme alene · gratis` */
export function whySaid(reasons: readonly Reason[], language: Language): string {
  const said = reasons.map((reason) => reasonSaid(reason, language)).join(' · ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function reasonSaid(reason: Reason, language: Language): string {
  const { reasons: w, weekdays } = words(language)
  if (reason.kind === 'here') return w.here(reason.municipality)
  if (reason.kind === 'place') return w.place(reason.municipality)
  if (reason.kind === 'far') return w.far(reason.km, reason.municipality)
  if (reason.kind === 'days')
    return w.days(
      inOneSentence(
        reason.days.map((day) => weekdays[day - 1] ?? ''),
        language,
      ),
    )
  if (reason.kind === 'next') return w.next(nextSaid(reason.at, language))
  return w[reason.kind]
}

function nextSaid(at: Temporal.Instant, language: Language): string {
  const local = at.toZonedDateTimeISO(zone)
  const { weekdays } = words(language)
  const isAllDay = local.hour === 0 && local.minute === 0
  const day = `${weekdays[local.dayOfWeek - 1]} ${dayAndMonth(local.toPlainDate(), language)}`
  return isAllDay ? day : `${day} ${clock(local, language)}`
}
