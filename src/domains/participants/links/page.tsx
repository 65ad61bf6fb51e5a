import { type Filled, Form, longDay, Submit } from '../../../ui/index.ts'
import { type OwnFrame, OwnSubPage } from '../own/frame.tsx'
import { wordsOf } from '../words.ts'
import type { OwnLinks } from './queries.ts'

type Props = OwnFrame & {
  readonly links: OwnLinks
  readonly form: Filled
  /** The address a calendar program follows. */
  readonly calendarAddress: string | undefined
}

/** The secret link and the calendar: renew, close, take along. */
export function LinksPage({ frame, own, links, form, calendarAddress }: Props) {
  const words = wordsOf(frame.language).own.links
  const day = (date: Temporal.PlainDate) => longDay(date, frame.language)
  const to = (section: string) => frame.to(own.path(section))
  return (
    <OwnSubPage frame={frame} own={own} title={words.title}>
      <section class="own-part">
        <h2>{words.lost}</h2>
        <p>{words.lostText}</p>
        <Form form={form} action={to('link/nyt')}>
          <Submit>{words.renew}</Submit>
        </Form>
        <p class="small muted">
          {words.madeOn(day(links.madeOn))} {words.endsOn(day(links.endsOn))}
        </p>
        {links.hasMail && (
          <Form form={form} action={to('link/luk')}>
            <p>{words.closeText}</p>
            <Submit kind="outline" confirm={words.closeConfirm}>
              {words.close}
            </Submit>
          </Form>
        )}
      </section>
      <section class="own-part">
        <h2>{words.calendar}</h2>
        <p>{words.calendarText}</p>
        <p>
          <a class="button outline" href={to('kursus.ics')}>
            {words.download}
          </a>
        </p>
        <CalendarLink form={form} address={calendarAddress} words={words} to={to} />
      </section>
    </OwnSubPage>
  )
}

interface CalendarProps {
  readonly form: Filled
  readonly address: string | undefined
  readonly words: ReturnType<typeof wordsOf>['own']['links']
  readonly to: (section: string) => string
}

function CalendarLink({ form, address, words, to }: CalendarProps) {
  if (!address)
    return (
      <Form form={form} action={to('link/kalender')}>
        <Submit kind="outline">{words.subscribe}</Submit>
      </Form>
    )
  return (
    <>
      <p>{words.follow}</p>
      <p>
        <code class="own-address">{address}</code>
      </p>
      <div class="button-row">
        <Form form={form} action={to('link/kalender')}>
          <Submit kind="outline" size="small">
            {words.renewCalendar}
          </Submit>
        </Form>
        <Form form={form} action={to('link/kalender/luk')}>
          <Submit kind="outline" size="small">
            {words.closeCalendar}
          </Submit>
        </Form>
      </div>
    </>
  )
}
