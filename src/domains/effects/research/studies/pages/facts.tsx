import { dayOf } from '../../../../../kernel/day.ts'
import { Facts, type Frame, longDay } from '../../../../../ui/index.ts'
import { words } from '../../words.ts'
import type { WholeStudy } from '../model.ts'
import type { Names } from './names.ts'

type Props = { frame: Frame; study: WholeStudy; names: Names }

/** What a study is, whom it belongs to, what it asks for and until when. */
export function StudyFacts({ frame, study, names }: Props) {
  const said = words(frame.language)
  const { study: labels } = said
  const when = (moment: Temporal.Instant | undefined, name: string): string =>
    moment ? labels.by(name, longDay(dayOf(moment), frame.language)) : ''
  const instruments = study.instruments.map((id) => names.instruments[id] ?? id).join(', ')
  const areas = study.areas.map((key) => names.areas[key] ?? key).join(', ')
  return (
    <Facts
      facts={[
        { name: labels.responsible, value: study.responsible },
        { name: labels.form, value: said.forms[study.form] },
        { name: labels.legalBasis, value: said.bases[study.legalBasis] },
        { name: labels.approval, value: [study.approval, study.approvalBy].filter(Boolean).join(' · ') },
        {
          name: labels.instruments,
          value: study.items ? `${instruments} (${labels.withItems})` : instruments,
        },
        { name: labels.areas, value: areas || labels.allAreas },
        { name: labels.keep, value: study.form === 'anonymised' ? said.keepings[study.keep] : '' },
        { name: labels.endsOn, value: longDay(study.endsOn, frame.language) },
        { name: labels.requested, value: when(study.requestedAt, study.requester) },
        { name: labels.decided, value: when(study.decidedAt, study.decider) },
      ]}
    />
  )
}
