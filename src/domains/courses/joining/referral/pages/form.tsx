import {
  Checkbox,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  PublicPage,
  Select,
  Submit,
  TextField,
  TrapField,
} from '../../../../../ui/index.ts'
import { paths as coursePaths } from '../../../paths.ts'
import { paths } from '../../paths.ts'
import { LegalNotice, WhenAndWhere } from '../../sign-up/pages/sign-up.tsx'
import type { Door } from '../../sign-up/queries.ts'
import { signUpWords } from '../../sign-up/words.ts'
import { referralWords } from '../words.ts'

type Props = {
  frame: Frame
  form: Filled
  door: Door
  opened: string
  /** The signed-in link worker; nothing for an outside professional. */
  signedInAs: string | undefined
}

/** A professional refers somebody who knows about it. */
export function ReferralPage({ frame, form, door, opened, signedInAs }: Props) {
  const w = referralWords(frame.language)
  const { course } = door
  return (
    <PublicPage
      frame={frame}
      title={w.refer(course.title)}
      hasProblems={form.problems.length > 0}
      trail={
        course.openToPublic
          ? [{ label: course.title, href: frame.to(coursePaths.course(course.slug)) }]
          : undefined
      }
      hidden
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.refer(course.title)}</h1>
        <WhenAndWhere frame={frame} course={course} next={door.next} />
        <p class="lead">{w.lead}</p>
        {door.free === 0 && <p>{signUpWords(frame.language).full}</p>}
        <Form form={form} action={frame.to(paths.refer(course.slug))}>
          <input type="hidden" name="opened" value={opened} />
          <h2>{w.you}</h2>
          {signedInAs ? <p>{w.youAre(signedInAs)}</p> : <ReferrerFields form={form} />}
          <h2>{w.citizen}</h2>
          <CitizenFields form={form} door={door} signedIn={signedInAs !== undefined} />
          <TrapField form={form} />
          <LegalNotice frame={frame} />
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

function ReferrerFields({ form }: { form: Filled }) {
  const { fields: w } = referralWords(form.language)
  return (
    <>
      <TextField form={form} name="referrerName" label={w.referrerName} autocomplete="name" />
      <TextField
        form={form}
        name="referrerEmail"
        label={w.referrerEmail}
        hint={w.referrerEmailHint}
        type="email"
        autocomplete="email"
      />
      <TextField
        form={form}
        name="workplace"
        label={w.workplace}
        hint={w.workplaceHint}
        autocomplete="organization"
      />
    </>
  )
}

function CitizenFields({ form, door, signedIn }: { form: Filled; door: Door; signedIn: boolean }) {
  const { fields: w } = referralWords(form.language)
  const { fields: needs } = signUpWords(form.language)
  return (
    <>
      <TextField form={form} name="name" label={w.name} autocomplete="off" />
      <TextField
        form={form}
        name="email"
        label={w.email}
        hint={w.emailHint}
        type="email"
        autocomplete="off"
        optional
      />
      <TextField form={form} name="phone" label={w.phone} type="tel" autocomplete="off" optional short />
      <Select form={form} name="municipality" label={w.municipality} options={door.municipalities} />
      {door.course.asksBirthYear && (
        <TextField form={form} name="birthYear" label={w.birthYear} inputmode="numeric" optional short />
      )}
      <fieldset class="needs-fields">
        <legend class="name">{w.needs}</legend>
        <p class="hint">{w.needsHint}</p>
        <TextField form={form} name="access" label={needs.access} hint={needs.accessHint} optional />
        <TextField form={form} name="spoken" label={needs.spoken} hint={needs.spokenHint} optional />
        <TextField form={form} name="transport" label={needs.transport} hint={needs.transportHint} optional />
      </fieldset>
      <Checkbox form={form} name="knows" label={w.knows} />
      {signedIn && <Checkbox form={form} name="remindMe" label={w.remindMe} hint={w.remindMeHint} />}
    </>
  )
}
