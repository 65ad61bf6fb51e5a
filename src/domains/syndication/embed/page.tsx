import { raw } from 'hono/html'
import { dayOf, type Moment, zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { clockSpan, crowns, longDay } from '../../../ui/index.ts'
import type { Occurrence } from '../../activities/index.ts'
import { withOffset } from '../told/time.ts'
import { words } from '../words.ts'

type Props = {
  language: Language
  title: string
  css: string
  dates: readonly Occurrence[]
  /** The list with the same filter, absolute. */
  all: string
  /** The calendar with the same filter, absolute. */
  calendar: string
  origin: string
}

/** A piece of the calendar for somebody else's page: no script, no cookie, no form. */
export function EmbeddedCalendar({ language, title, css, dates, all, calendar, origin }: Props) {
  const said = words(language).embed
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <link rel="canonical" href={all} />
          <link rel="stylesheet" href={css} />
        </head>
        <body class="embedded">
          <main>
            <h1>{title}</h1>
            {dates.length === 0 ? <p>{said.none}</p> : <DateList {...{ dates, language, origin }} />}
            <ul class="embedded-foot">
              <li>
                <a href={all} target="_blank" rel="noopener">
                  {said.all} <span class="visually-hidden">{said.newWindow}</span>
                </a>
              </li>
              <li>
                <a href={calendar.replace(/^https?:/, 'webcal:')}>{said.subscribe}</a>
              </li>
            </ul>
          </main>
        </body>
      </html>
    </>
  )
}

const inZone = (moment: Moment) => moment.toZonedDateTimeISO(zone)

function DateList({ dates, language, origin }: Pick<Props, 'dates' | 'language' | 'origin'>) {
  return (
    <ol class="embedded-dates">
      {dates.map((date) => (
        <OneDate {...{ date, language, origin }} />
      ))}
    </ol>
  )
}

function OneDate({ date, language, origin }: { date: Occurrence; language: Language; origin: string }) {
  const { embed, calendar } = words(language)
  const day = longDay(dayOf(date.startsAt), language)
  const time = date.allDay ? embed.allDay : clockSpan(inZone(date.startsAt), inZone(date.endsAt), language)
  const where = [...new Set([date.placeName, date.municipality])].filter(Boolean).join(', ')
  const price = date.priceOre === 0n ? embed.free : crowns(date.priceOre, language)
  return (
    <li>
      <p class="small muted">
        <time datetime={withOffset(date.startsAt)}>
          {day} · {time}
        </time>
      </p>
      <p>
        <a
          href={origin + (language === 'en' ? `/en${date.path}` : date.path)}
          target="_blank"
          rel="noopener"
          lang={date.language === language ? undefined : date.language}
        >
          {date.title} <span class="visually-hidden">{embed.newWindow}</span>
        </a>{' '}
        {date.state !== 'on' && <strong>{calendar.states[date.state]}</strong>}
      </p>
      <p class="small">
        {where} · {price}
      </p>
    </li>
  )
}
