import { raw } from 'hono/html'
import { Field, type FieldProps, wired } from '../form/field.tsx'
import { typedIn } from '../form/filled.ts'
import { uiWords } from '../words.ts'
import { markdownHtml } from './markdown.ts'

/** Text that people wrote, made safe. `from` is the level of its largest heading. */
export function RichText({ text, from = 2, lang }: { text: string; from?: 2 | 3 | 4; lang?: string }) {
  return (
    <div class="rich-text" lang={lang}>
      {raw(markdownHtml(text, from))}
    </div>
  )
}

type MarkdownProps = FieldProps & {
  /** Where the text is shown as it will look: a POST of the whole form, answered with `MarkdownPreview`. */
  preview: string
  rows?: number
  lang?: string
}

/**
 * A field for Markdown with a look at the result. Without script the button opens the preview in a new window, so that
 * nothing typed is lost; with script it appears under the field.
 */
export function MarkdownField({ preview, rows = 10, lang, ...field }: MarkdownProps) {
  const { form, name } = field
  const words = uiWords(form.language).form
  const explained = { ...field, hint: field.hint ?? words.markdownHint }
  return (
    <Field {...explained}>
      <km-markdown data-title={words.previewTitle} data-field={name}>
        <textarea class="input" rows={rows} lang={lang} {...wired(explained)}>
          {typedIn(form, name)}
        </textarea>
        <p class="button-row spaced">
          <button
            class="button outline small"
            type="submit"
            formaction={preview}
            formmethod="post"
            formtarget="_blank"
            formnovalidate
            name="preview"
            value={name}
          >
            {words.preview}
          </button>
        </p>
      </km-markdown>
    </Field>
  )
}

/** What the preview address answers with, inside a page of its own or under the field. */
export function MarkdownPreview({ text, title }: { text: string; title: string }) {
  return (
    <section class="preview" aria-label={title}>
      <RichText text={text} from={3} />
    </section>
  )
}

/** The text to preview out of the form that was sent: the field named by the button. */
export function previewedText(raw: Readonly<Record<string, unknown>>): string {
  const { preview } = raw
  const name = typeof preview === 'string' ? preview : ''
  const text = Object.hasOwn(raw, name) ? raw[name] : ''
  return typeof text === 'string' ? text : ''
}
