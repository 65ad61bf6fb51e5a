import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextArea,
  TextField,
  TrapField,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Community } from '../model.ts'

type Props = { frame: Frame; form: Filled; community: Community; opened: string }

/** Three fields, on a phone, without an account. */
export function BuddyPage({ frame, form, community, opened }: Props) {
  const { buddy: w } = words(frame.language)
  const name = community.bridge?.name ?? ''
  return (
    <PublicPage
      frame={frame}
      title={`${w.title} ${w.of(community.title)}`}
      hasProblems={form.problems.length > 0}
      trail={[{ label: community.title, href: frame.to(paths.community(community.slug)) }]}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>
          {w.title} <span class="of-course">{w.of(community.title)}</span>
        </h1>
        <p class="lead">{w.lead(name)}</p>
        <Form form={form} action={frame.to(paths.buddy(community.slug))}>
          <input type="hidden" name="opened" value={opened} />
          <TextField form={form} name="name" label={w.name} hint={w.nameHint} autocomplete="given-name" />
          <TextField
            {...{ form, name: 'email', label: w.email, hint: w.emailHint }}
            type="email"
            autocomplete="email"
          />
          <TextArea form={form} name="message" label={w.message} hint={w.messageHint} rows={4} optional />
          <TrapField form={form} />
          <Notice title={w.privacyTitle} level={2}>
            <ul class="legal-points">
              {w.privacy(name).map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </Notice>
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

/** It has been sent; the answer comes by mail. */
export function BuddyThanksPage({ frame, community }: { frame: Frame; community: Community }) {
  const { buddy: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.thanksTitle} hidden>
      <div class="wrap section narrow">
        <h1>{w.thanksTitle}</h1>
        <p class="lead">{w.thanks}</p>
        <p class="form-end">
          <a class="button outline" href={frame.to(paths.community(community.slug))}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}
