import {
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Select,
  Submit,
  TextArea,
  TextField,
  TrapField,
} from '../../../../../ui/index.ts'
import { genreOptions, municipalityOptions, optionsOf } from '../../../parts/choices.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = { frame: Frame; form: Filled; around: Surroundings; opened: string }

/** Making a card: six fields on a phone, no account, no age. */
export function MakePage({ frame, form, around, opened }: Props) {
  const { make: w, wall } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      hasProblems={form.problems.length > 0}
      trail={[{ label: wall.title, href: frame.to(paths.wall()) }]}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <Form form={form} action={frame.to(paths.make())}>
          <input type="hidden" name="opened" value={opened} />
          <CardFieldsParts form={form} around={around} />
          <h2>{w.you}</h2>
          <TextField form={form} name="name" label={w.name} hint={w.nameHint} autocomplete="given-name" />
          <TextField
            {...{ form, name: 'email', label: w.email, hint: w.emailHint }}
            type="email"
            autocomplete="email"
          />
          <TrapField form={form} />
          <Notice title={w.privacyTitle} level={3}>
            <ul class="legal-points">
              {w.privacy.map((point) => (
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

/** What stands on a card, as fields. */
export function CardFieldsParts({ form, around }: { form: Filled; around: Surroundings }) {
  const { make: w, roles } = words(form.language)
  return (
    <>
      <Choices form={form} name="genres" label={w.genres} options={genreOptions(around)} />
      <Choices form={form} name="roles" label={w.roles} options={optionsOf(roles)} />
      <Select
        form={form}
        name="municipalityId"
        label={w.municipality}
        options={municipalityOptions(around)}
      />
      <TextArea form={form} name="wish" label={w.wish} hint={w.wishHint} rows={5} />
    </>
  )
}
