import {
  DateField,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  type Frame,
  Submit,
  shortDay,
  Table,
  TextArea,
  TextField,
  WorkPage,
  wholeNumber,
} from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { type PeopleWords, wordsOf } from '../words.ts'
import type { KnownYear } from './queries.ts'

type Said = PeopleWords['population']
type PageProps = { frame: Frame; years: readonly KnownYear[]; form: Filled | undefined }

/** The figures there are, and a form for new ones. */
export function PopulationPage({ frame, years, form }: PageProps) {
  const words = wordsOf(frame.language)
  const said = words.population
  const trail = [{ href: frame.to(paths.directory()), label: words.organisations.directory.title }]
  const number = (value: number) => wholeNumber(value, frame.language)
  return (
    <WorkPage frame={frame} title={said.title} trail={trail} hasProblems={(form?.problems.length ?? 0) > 0}>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <h2>{said.known}</h2>
      <Table
        frame={frame}
        caption={said.known}
        hideCaption
        columns={[
          { key: 'day', header: said.day, names: true, cell: ({ day }) => shortDay(day) },
          { key: 'source', header: said.source, cell: ({ sources }) => sources },
          {
            key: 'count',
            header: said.municipalities,
            align: 'end',
            cell: (year) => number(year.municipalities),
          },
          { key: 'sum', header: said.inhabitants, align: 'end', cell: (year) => number(year.inhabitants) },
        ]}
        rows={years}
        empty={{ title: said.none }}
      />
      {form && <PasteForm frame={frame} form={form} said={said} />}
    </WorkPage>
  )
}

function PasteForm({ frame, form, said }: { frame: Frame; form: Filled; said: Said }) {
  return (
    <>
      <h2>{said.addTitle}</h2>
      <div class="form-page">
        <p class="before-buttons">{said.addText}</p>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(paths.readPopulation())} multipart>
          <DateField form={form} name="day" label={said.dayLabel} />
          <TextField form={form} name="source" label={said.sourceLabel} hint={said.sourceHint} />
          <TextArea form={form} name="text" label={said.text} hint={said.textHint} rows={8} />
          <FileField
            form={form}
            name="file"
            label={said.file}
            hint={said.fileHint}
            optional
            accept=".csv,.txt,.tsv,text/*"
          />
          <p class="button-row">
            <Submit>{said.read}</Submit>
          </p>
        </Form>
      </div>
    </>
  )
}
