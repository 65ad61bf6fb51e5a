import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Checkbox, Choice, Choices, Select } from './choice-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { fillForm } from './filled.ts'
import { Form, HiddenFields } from './form.tsx'
import { StaleEdit } from './stale-edit.tsx'
import { MoneyField, TextArea, TextField } from './text-fields.tsx'

const request = { language: 'da', csrf: 'token-1' } as const
const shown = (part: unknown) => String(part)

test('a field ties its label, hint and error to the control, and keeps what was typed', () => {
  const form = fillForm(request, { amount: '"ca." <4>' }, [{ field: 'amount', text: 'Skriv kun tal.' }])
  const html = shown(<MoneyField form={form} name="amount" label="Hvor meget?" hint="Et slag på tasken." />)
  assert.match(html, /<label for="amount">Hvor meget\?/)
  assert.match(html, /id="amount"[^>]*aria-invalid="true"[^>]*aria-describedby="amount-error amount-hint"/)
  assert.match(html, /value="&quot;ca.&quot; &lt;4&gt;"/)
  assert.match(html, /id="amount-error".*Fejl: .*Skriv kun tal\./)
  assert.match(html, /id="amount-hint"/)
})

test('a field without hint or error points at nothing', () => {
  const html = shown(<TextField form={fillForm(request)} name="title" label="Titel" optional />)
  assert.doesNotMatch(html, /aria-describedby|aria-invalid/)
  assert.match(html, /valgfrit/)
})

test('text areas escape what was typed', () => {
  const html = shown(<TextArea form={fillForm(request, { a: '</textarea><b>' })} name="a" label="A" />)
  assert.match(html, /&lt;\/textarea&gt;&lt;b&gt;<\/textarea>/)
})

test('choices keep what was chosen; the link from the summary reaches the first one', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B', hint: 'Om B' },
  ]
  const form = fillForm(request, { one: 'b', some: ['a', 'b'], list: 'a', yes: 'on' }, [
    { field: 'one', text: 'Vælg.' },
  ])
  const radios = shown(<Choice form={form} name="one" label="En" options={options} />)
  assert.match(radios, /type="radio" id="one" name="one" value="a"(?! checked)/)
  assert.match(radios, /id="one-1" name="one" value="b" checked/)
  assert.match(radios, /<fieldset class="field invalid" aria-describedby="one-error">/)
  const boxes = shown(<Choices form={form} name="some" label="Nogle" options={options} />)
  assert.equal(boxes.match(/ checked/g)?.length, 2)
  assert.match(
    shown(<Select form={form} name="list" label="Liste" options={options} />),
    /value="a" selected/,
  )
  assert.match(shown(<Checkbox form={form} name="yes" label="Ja" />), /checked/)
})

test('the summary counts, links and takes the focus', async () => {
  const form = fillForm(request, {}, [
    { field: 'a', text: 'Skriv A.' },
    { field: '', text: 'Noget er galt.' },
  ])
  const html = shown(await (<ErrorSummary form={form} />).toString())
  assert.match(html, /role="alert" tabindex="-1" autofocus/)
  assert.match(html, /To ting mangler/)
  assert.match(html, /<a href="#a">Skriv A\.<\/a>/)
  assert.match(html, /<li>Noget er galt\.<\/li>/)
  assert.equal(shown(<ErrorSummary form={fillForm(request)} />), '')
})

test('every entry of the summary names its field, also the fields that are drawn after it', async () => {
  const problems = ['title', 'when', 'yes', 'long', 'one', 'gone'].map((field) => ({ field, text: 'Skriv.' }))
  const form = fillForm(request, {}, problems)
  const options = [{ value: 'a', label: 'A' }]
  const page = (
    <>
      <ErrorSummary form={form} />
      <TextField form={form} name="title" label="Titel" />
      <TextArea form={form} name="when" label="Hvornår er det?" />
      <Checkbox form={form} name="yes" label="Jeg siger ja." />
      <Checkbox form={form} name="long" label={'Et meget langt udsagn '.repeat(8)} />
      <Choice form={form} name="one" label="En & anden" options={options} />
    </>
  )
  const entries = [...String(await page.toString()).matchAll(/<li><a[^>]*>(.*?)<\/a><\/li>/g)].map(
    ([, text]) => text,
  )
  assert.deepEqual(entries, [
    'Titel: Skriv.',
    'Hvornår er det? Skriv.',
    'Jeg siger ja. Skriv.',
    'Et meget langt udsagn Et meget langt udsagn Et meget langt udsagn Et … Skriv.',
    'En &amp; anden: Skriv.',
    'Skriv.',
  ])
})

test('posting carries the token, asking does not', () => {
  const form = fillForm(request)
  assert.match(shown(<Form form={form} action="/x" />), /novalidate.*name="csrf" value="token-1"/)
  assert.doesNotMatch(shown(<Form form={form} action="/x" method="get" />), /csrf/)
  assert.match(shown(<Form form={form} action="/x" multipart />), /multipart\/form-data/)
  assert.equal(shown(<HiddenFields values={{ a: ['1', '2'], b: undefined }} />).match(/name="a"/g)?.length, 2)
})

test('a form that only asks never touches the token', () => {
  let touched = 0
  const form = fillForm({
    language: 'da',
    get csrf() {
      touched += 1
      return 'x'
    },
  })
  shown(
    <Form form={form} action="/x" method="get">
      <TextField form={form} name="q" label="Q" />
    </Form>,
  )
  assert.equal(touched, 0)
  shown(<Form form={form} action="/x" />)
  assert.equal(touched, 1)
})

test('a stale edit shows both wordings and sends everything typed with the new version', () => {
  const form = fillForm(request, { title: 'Mit', tags: ['x', 'y'], version: '3', csrf: 'old' })
  const html = shown(
    <StaleEdit
      form={form}
      action="/gem"
      version={4}
      theirs={{ title: 'Deres', tags: ['x', 'y'] }}
      takeTheirs="/se"
      fields={[
        { name: 'title', label: 'Titel' },
        { name: 'tags', label: 'Ord' },
      ]}
    />,
  )
  assert.match(html, /class="differs"><th scope="row">Titel<\/th><td[^>]*>Deres<\/td><td[^>]*>Mit</)
  assert.match(html, /name="version" value="4"/)
  assert.doesNotMatch(html, /value="3"|value="old"/)
  assert.equal(html.match(/name="tags"/g)?.length, 2)
})
