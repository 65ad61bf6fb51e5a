import {
  Facts,
  type Filled,
  Form,
  type Frame,
  fileSize,
  longDay,
  Notice,
  Progress,
  Submit,
  wholeNumber,
} from '../../../../../ui/index.ts'
import type { AnonymityReport } from '../../anonymise/anonymise.ts'
import { givenUp, measured } from '../../anonymise/report.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { StudyData, WholeStudy } from '../model.ts'

type Props = { frame: Frame; form: Filled; study: WholeStudy; isOpen: boolean; mayFetch: boolean }

/** The data set of a study: what it holds, how it was protected, and the button that hands it over. */
export function StudyDataPart(props: Props) {
  const { frame, study, isOpen } = props
  const { study: said } = words(frame.language)
  if (!study.data && !isOpen) return null
  return (
    <section aria-labelledby="data">
      <h2 id="data">{said.data}</h2>
      {study.data ? <Ready {...props} data={study.data} /> : <Progress label={said.preparing} />}
    </section>
  )
}

function Ready({ frame, form, study, data, isOpen, mayFetch }: Props & { data: StudyData }) {
  const { study: said } = words(frame.language)
  if (data.refusal) return <Notice>{said.tooFew}</Notice>
  return (
    <>
      <Facts
        facts={[
          { name: said.rows, value: wholeNumber(data.rows, frame.language) },
          { name: said.frozenOn, value: longDay(data.frozenOn, frame.language) },
          { name: said.size, value: fileSize(data.size, frame.language) },
          { name: said.fingerprint, value: <code class="wrap-anywhere">{data.bundleSha256}</code> },
        ]}
      />
      {isOpen && data.isThere && <p class="measure">{said.contents}</p>}
      {isOpen && data.isThere && mayFetch && (
        <Form form={form} action={frame.to(paths.download(study.slug))}>
          <Submit>{said.fetch}</Submit>
          <p class="small muted">{said.fetchHint}</p>
        </Form>
      )}
      {isOpen && !mayFetch && <p class="small muted">{said.noFetch}</p>}
      {data.report && <Report frame={frame} report={data.report} />}
    </>
  )
}

function Report({ frame, report }: { frame: Frame; report: AnonymityReport }) {
  const { study: said } = words(frame.language)
  return (
    <details class="spaced">
      <summary>{said.report}</summary>
      <ul>
        {measured(report, frame.language).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h3>{said.given}</h3>
      <ul>
        {givenUp(report, frame.language).map((line) => (
          <li>{line.replaceAll('`', '')}</li>
        ))}
      </ul>
    </details>
  )
}
