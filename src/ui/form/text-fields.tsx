import { uiWords } from '../words.ts'
import { Field, type FieldProps, wired } from './field.tsx'
import { typedIn } from './filled.ts'

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  /** A short answer gets a short field. */
  short?: boolean
  maxlength?: number
  unit?: string
  /** The language of what is written, when it is not that of the page. */
  lang?: string
}

/** One line of text. */
export function TextField(props: TextProps) {
  const { form, name, type = 'text', short, unit } = props
  const input = (
    <input
      class={short ? 'input short' : 'input'}
      type={type}
      value={typedIn(form, name)}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      lang={props.lang}
      {...wired(props)}
    />
  )
  return (
    <Field {...fieldOf(props)}>
      {unit ? (
        <div class="with-unit">
          {input}
          <span>{unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  )
}

/** Text of several lines. */
export function TextArea(props: FieldProps & { rows?: number; lang?: string }) {
  const { form, name, rows = 6, lang } = props
  return (
    <Field {...fieldOf(props)}>
      <textarea class="input" rows={rows} lang={lang} {...wired(props)}>
        {typedIn(form, name)}
      </textarea>
    </Field>
  )
}

/** A day, typed in Danish order; other usual ways are understood too. */
export function DateField(props: FieldProps) {
  const hint = props.hint ?? uiWords(props.form.language).form.dayHint
  return <TextField {...props} hint={hint} short inputmode="numeric" autocomplete="off" />
}

/** A time of day, `19.30`. */
export function TimeField(props: FieldProps) {
  return <TextField {...props} short inputmode="numeric" autocomplete="off" />
}

/** An amount in kroner. */
export function MoneyField(props: FieldProps) {
  const unit = uiWords(props.form.language).form.crowns
  return <TextField {...props} short inputmode="decimal" autocomplete="off" unit={unit} />
}

function fieldOf({ form, name, label, hint, optional }: FieldProps): FieldProps {
  return { form, name, label, hint, optional }
}
