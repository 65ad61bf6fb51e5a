import type { Child } from 'hono/jsx'
import { uiWords } from '../words.ts'
import { Field, FieldGroup, type FieldProps, wired } from './field.tsx'
import { allTypedIn, called, describedBy, type Filled, idOf, problemIn, typedIn } from './filled.ts'

export type Option = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

type SelectProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  /** The text of the empty choice; `false` when there is always one chosen. */
  empty?: string | false
}

/** A list to choose one from. */
export function Select(props: SelectProps) {
  const { form, name, label, hint, optional, options } = props
  const empty = props.empty ?? uiWords(form.language).form.choose
  const typed = typedIn(form, name)
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <select class="input" {...wired(props)}>
        {empty !== false && <option value="">{empty}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup label={entry.label}>
              {entry.options.map((option) => (
                <SelectOption option={option} typed={typed} />
              ))}
            </optgroup>
          ) : (
            <SelectOption option={entry} typed={typed} />
          ),
        )}
      </select>
    </Field>
  )
}

function SelectOption({ option, typed }: { option: Option; typed: string }) {
  return (
    <option value={option.value} selected={option.value === typed} disabled={option.disabled}>
      {option.label}
    </option>
  )
}

type ChoiceProps = FieldProps & {
  options: readonly Option[]
  /** Pills beside each other for short answers; a list for long ones or ones with a hint. */
  as?: 'pills' | 'list'
}

/** One answer of a few, all in sight. */
export function Choice(props: ChoiceProps) {
  return <Boxes {...props} type="radio" />
}

/** Any number of answers, all in sight. */
export function Choices(props: ChoiceProps) {
  return <Boxes {...props} type="checkbox" />
}

function Boxes({ type, as, options, ...field }: ChoiceProps & { type: 'radio' | 'checkbox' }) {
  const asList = (as ?? (options.some(({ hint }) => hint) ? 'list' : 'pills')) === 'list'
  return (
    <FieldGroup {...field}>
      <div class={asList ? 'choice-list' : 'choices'}>
        {options.map((option, index) => (
          <Box form={field.form} name={field.name} type={type} option={option} index={index} />
        ))}
      </div>
    </FieldGroup>
  )
}

type BoxProps = { form: Filled; name: string; type: 'radio' | 'checkbox'; option: Option; index: number }

function Box({ form, name, type, option, index }: BoxProps) {
  const id = index === 0 ? idOf(form, name) : `${idOf(form, name)}-${index}`
  return (
    <label class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={allTypedIn(form, name).includes(option.value)}
        disabled={option.disabled}
        aria-describedby={option.hint ? `${id}-about` : undefined}
      />
      <span>{option.label}</span>
      {option.hint && (
        <small class="hint" id={`${id}-about`}>
          {option.hint}
        </small>
      )}
    </label>
  )
}

/** A single statement to agree to, or a thing to switch on. */
export function Checkbox({ form, name, label, hint, value = 'on' }: FieldProps & { value?: string }) {
  const problem = problemIn(form, name)
  called(form, name, label)
  return (
    <div class={problem ? 'field invalid' : 'field'}>
      {problem && <CheckboxProblem form={form} name={name} text={problem} />}
      <label class="tick">
        <input
          type="checkbox"
          id={idOf(form, name)}
          name={name}
          value={value}
          checked={typedIn(form, name) === value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={describedBy(form, name, Boolean(hint))}
        />
        <span>{label}</span>
      </label>
      {hint ? <CheckboxHint id={`${idOf(form, name)}-hint`}>{hint}</CheckboxHint> : null}
    </div>
  )
}

function CheckboxHint({ id, children }: { id: string; children: Child }) {
  return (
    <p class="hint" id={id}>
      {children}
    </p>
  )
}

function CheckboxProblem({ form, name, text }: { form: Filled; name: string; text: string }) {
  return (
    <p class="error-text" id={`${idOf(form, name)}-error`}>
      <span>
        <span class="visually-hidden">{uiWords(form.language).form.errorPrefix}</span>
        {text}
      </span>
    </p>
  )
}
