import type { Day } from '../../../../../kernel/day.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextField,
  TimeField,
  TrapField,
} from '../../../../../ui/index.ts'
import type { Space } from '../../model.ts'
import { OpeningHours } from '../../pages/hours.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Times } from '../model.ts'

type Props = { frame: Frame; form: Filled; space: Space; busy: readonly Times[]; opened: string; today: Day }

/** Asking for a day and a time, with the opening hours and what is taken beside it. */
export function AskForSpacePage({ frame, form, space, busy, opened, today }: Props) {
  const { bookings: w } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={`${w.title} ${space.title}`}
      hasProblems={form.problems.length > 0}
      trail={[{ label: space.title, href: frame.to(paths.space(space.slug)) }]}
    >
      <div class="wrap section prose-columns sign-up">
        <div>
          <ErrorSummary form={form} />
          <h1>
            {w.title} <span class="of-course">{space.title}</span>
          </h1>
          <Form form={form} action={frame.to(paths.bookSpace(space.slug))}>
            <input type="hidden" name="opened" value={opened} />
            <DateField form={form} name="day" label={w.day} />
            <div class="field-pair">
              <TimeField form={form} name="from" label={w.from} />
              <TimeField form={form} name="to" label={w.to} />
            </div>
            <TextField form={form} name="purpose" label={w.purpose} hint={w.purposeHint} />
            <TextField form={form} name="name" label={w.name} autocomplete="name" />
            <TextField
              {...{ form, name: 'email', label: w.email, hint: w.emailHint }}
              type="email"
              autocomplete="email"
            />
            <TrapField form={form} />
            <Privacy frame={frame} />
            <p>
              <Submit size="large">{w.send}</Submit>
            </p>
          </Form>
        </div>
        <div>
          <OpeningHours frame={frame} space={space} busy={busy} today={today} />
        </div>
      </div>
    </PublicPage>
  )
}

function Privacy({ frame }: { frame: Frame }) {
  const { bookings: w } = words(frame.language)
  return (
    <Notice title={w.privacyTitle} level={2}>
      <ul class="legal-points">
        {w.privacy.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** It has been asked; the answer comes by mail. */
export function AskedPage({ frame, space }: { frame: Frame; space: Space }) {
  const { bookings: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.thanksTitle} hidden>
      <div class="wrap section narrow">
        <h1>{w.thanksTitle}</h1>
        <p class="lead">{w.thanks}</p>
        <p class="form-end">
          <a class="button outline" href={frame.to(paths.space(space.slug))}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}
