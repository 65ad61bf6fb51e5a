import { fileSize } from '../format/number.ts'
import { uiWords } from '../words.ts'
import { Field, type FieldProps, wired } from './field.tsx'

type FileProps = FieldProps & {
  /** Kinds of files, as in the accept attribute. */
  accept?: string
  /** The largest file, in bytes. */
  most?: number
  /** The name of the file that is already there. */
  current?: string | undefined
  multiple?: boolean
}

/** A file to send along. The form has to be `multipart`. */
export function FileField({ accept, most, current, multiple, ...field }: FileProps) {
  const words = uiWords(field.form.language).form
  const facts = [
    current ? words.currentFile(current) : '',
    most ? words.largest(fileSize(most, field.form.language)) : '',
  ]
  const hint = [field.hint, ...facts.filter(Boolean)].filter(Boolean)
  const explained = {
    ...field,
    hint: hint.length > 0 ? hint.flatMap((part, index) => (index ? ['. ', part] : [part])) : '',
  }
  return (
    <Field {...explained}>
      <input class="input file" type="file" accept={accept} multiple={multiple} {...wired(explained)} />
    </Field>
  )
}
