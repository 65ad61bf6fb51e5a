import { Checkbox, Choice, Choices, Select } from '../form/choice-fields.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { FileField } from '../form/file-field.tsx'
import { type Filled, fillForm } from '../form/filled.ts'
import { Form, Submit } from '../form/form.tsx'
import { StaleEdit } from '../form/stale-edit.tsx'
import { DateField, MoneyField, TextField } from '../form/text-fields.tsx'
import type { Frame } from '../frame.ts'
import { MarkdownField, MarkdownPreview } from '../rich-text/rich-text.tsx'

const typed = {
  title: 'Beats i kælderen',
  amount: 'ca. fire tusind',
  starts: '31-11-2026',
  forms: ['beats', 'song'],
  level: 'own',
}
const problems = [
  { field: 'amount', text: 'Skriv kun tal, for eksempel 4.500. Der står »ca. fire tusind«.' },
  { field: 'starts', text: '31. november findes ikke. November har 30 dage.' },
  { field: 'level', text: 'Vælg et svar.' },
  { field: 'consent', text: 'Sæt kryds for at gå videre.' },
]

/** A form with everything in it that went wrong. */
export function SheetForm({ frame }: { frame: Frame }) {
  const form = fillForm(frame, typed, problems)
  return (
    <>
      <h2>Skema</h2>
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(frame.here)} multipart guard label="Nyt forløb">
          <TextField
            form={form}
            name="title"
            label="Hvad skal holdet hedde?"
            hint="Højst fire ord. Det bliver til plakaten."
          />
          <MarkdownField
            form={form}
            name="about"
            label="Fortæl om holdet"
            optional
            preview={frame.to('/vis-tekst')}
          />
          <MarkdownPreview text={'## Sådan\n\nVi **bytter** lyde.'} title={frame.words.form.previewTitle} />
          <MoneyField
            form={form}
            name="amount"
            label="Hvor mange penge skal I bruge?"
            hint="Et slag på tasken er nok."
          />
          <DateField form={form} name="starts" label="Hvornår begynder I?" />
          <SheetChoices form={form} />
          <FileField
            form={form}
            name="budget"
            label="Budget"
            optional
            accept=".pdf,.xlsx"
            most={10_000_000}
            current="budget-2026.xlsx"
          />
          <Checkbox form={form} name="consent" label="Jeg må gerne svare for holdet" />
          <p class="button-row form-end">
            <Submit size="large">Videre til budget</Submit>
            <Submit kind="outline" name="save" value="1">
              Gem og gå
            </Submit>
            <Submit kind="danger" confirm="Vil du slette holdet? Det kan ikke fortrydes.">
              Slet
            </Submit>
          </p>
        </Form>
      </div>
    </>
  )
}

function SheetChoices({ form }: { form: Filled }) {
  return (
    <>
      <Select
        form={form}
        name="where"
        label="Hvor skal det ske?"
        options={[
          { value: 'ishoj', label: 'Ishøj' },
          { label: 'Andre', options: [{ value: 'koege', label: 'Køge' }] },
        ]}
      />
      <Choices
        form={form}
        name="forms"
        label="Hvad laver I?"
        options={[
          { value: 'beats', label: 'Beats' },
          { value: 'song', label: 'Synge' },
          { value: 'dance', label: 'Danse' },
        ]}
      />
      <Choice
        form={form}
        name="level"
        label="Hvad er forløbet en del af?"
        options={[
          { value: 'own', label: 'Et forløb for sig', hint: 'Kun dette hold, med egen tilmelding.' },
          {
            value: 'course',
            label: 'Et andet forløb',
            hint: 'Holdet hører til noget, der findes i forvejen.',
          },
        ]}
      />
    </>
  )
}

/** Two people editing at once. */
export function SheetStale({ frame }: { frame: Frame }) {
  const form = fillForm(
    frame,
    { title: 'Beats i kælderen', place: 'Musikskolen', version: '3' },
    [],
    'stale-',
  )
  return (
    <div class="wrap section">
      <h2>To skriver på én gang</h2>
      <StaleEdit
        form={form}
        action={frame.to(frame.here)}
        version={4}
        who="Signe Holm"
        theirs={{ title: 'Beats i klubben', place: 'Musikskolen' }}
        takeTheirs={frame.to(frame.here)}
        fields={[
          { name: 'title', label: 'Titel' },
          { name: 'place', label: 'Sted' },
        ]}
      />
    </div>
  )
}
