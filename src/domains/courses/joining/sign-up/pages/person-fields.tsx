import { type Filled, type OptionGroup, Select, TextField } from '../../../../../ui/index.ts'
import { signUpWords } from '../words.ts'

type Props = {
  form: Filled
  municipalities: readonly OptionGroup[]
  asksBirthYear: boolean
}

/** Who somebody is and how to reach them: only what the course needs. */
export function PersonFields({ form, municipalities, asksBirthYear }: Props) {
  const { fields: w } = signUpWords(form.language)
  return (
    <>
      <TextField form={form} name="name" label={w.name} hint={w.nameHint} autocomplete="name" />
      <TextField
        form={form}
        name="email"
        label={w.email}
        hint={w.emailHint}
        type="email"
        autocomplete="email"
      />
      <TextField form={form} name="phone" label={w.phone} type="tel" autocomplete="tel" optional short />
      <Select form={form} name="municipality" label={w.municipality} options={municipalities} />
      {asksBirthYear && (
        <TextField
          form={form}
          name="birthYear"
          label={w.birthYear}
          hint={w.birthYearHint}
          inputmode="numeric"
          optional
          short
        />
      )}
    </>
  )
}

/** What somebody needs to be able to come, asked openly. */
export function NeedsFields({ form }: { form: Filled }) {
  const { fields: w } = signUpWords(form.language)
  return (
    <fieldset class="needs-fields">
      <legend class="name">{w.needs}</legend>
      <p class="hint">{w.needsHint}</p>
      <TextField form={form} name="access" label={w.access} hint={w.accessHint} optional />
      <TextField form={form} name="spoken" label={w.spoken} hint={w.spokenHint} optional />
      <TextField form={form} name="transport" label={w.transport} hint={w.transportHint} optional />
    </fieldset>
  )
}
