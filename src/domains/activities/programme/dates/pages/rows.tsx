import { paths } from '../../paths.ts'
import { dateSaid, stateSaid } from '../../said.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from '../../writing/pages/props.ts'

const most = 40

/** The dates to come, each with the way to move it, put it off or call it off. */
export function DateRows({ frame, activity, rights, now }: OverviewProps) {
  const { work: w } = words(frame.language)
  const coming = activity.occurrences.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0)
  const isShown = activity.state === 'published' || activity.state === 'cancelled'
  const mayChange = rights.edit && isShown
  return (
    <section class="work-part">
      <h2>{w.datesTitle}</h2>
      {coming.length === 0 && <p class="muted">{w.noDates}</p>}
      <ul class="date-list work-dates">
        {coming.slice(0, most).map((date) => {
          const state = stateSaid(date, frame.language)
          const when = dateSaid(date, frame.language)
          return (
            <li class={date.state === 'cancelled' || date.state === 'postponed' ? 'thing-off' : undefined}>
              <span>
                <time datetime={date.startsAt.toString()}>{when}</time>
                {state && <span class="thing-state"> {[state, date.reason].filter(Boolean).join('. ')}</span>}
              </span>
              {mayChange && (
                <a
                  class="target"
                  href={frame.to(paths.changeDate(activity.id, date.id))}
                  aria-label={`${w.change}: ${when}`}
                >
                  {w.change}
                </a>
              )}
            </li>
          )
        })}
      </ul>
      {mayChange && coming.length > 1 && (
        <p>
          <a class="button small outline" href={frame.to(paths.changeAll(activity.id))}>
            {w.changeAll}
          </a>
        </p>
      )}
    </section>
  )
}
