import { Choice, type Filled, FormPage, type Frame, TextArea } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { WholeStudy } from '../model.ts'
import { StudyFacts } from './facts.tsx'
import type { Names } from './names.ts'

type Props = { frame: Frame; form: Filled; study: WholeStudy; names: Names; earlier: number }

/** The data steward says yes or no, with everything in sight that matters for it. */
export function DecidePage({ frame, form, study, names, earlier }: Props) {
  const { decide, list } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={decide.title}
      lead={decide.lead}
      trail={[
        { href: frame.to(paths.studies()), label: list.title },
        { href: frame.to(paths.study(study.slug)), label: study.title },
      ]}
      action={paths.decide(study.slug)}
      back={paths.study(study.slug)}
      save={decide.save}
      hidden={{}}
      before={
        <>
          <p class="measure">{study.purpose}</p>
          <StudyFacts frame={frame} study={study} names={names} />
          {study.form === 'anonymised' && <p class="small muted">{decide.earlier(earlier)}</p>}
        </>
      }
    >
      <Choice
        form={form}
        name="answer"
        label={decide.answer}
        options={(['approve', 'refuse'] as const).map((value) => ({ value, label: decide[value] }))}
      />
      <TextArea form={form} name="reason" label={decide.reason} hint={decide.reasonHint} optional />
    </FormPage>
  )
}
