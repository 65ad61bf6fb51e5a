import {
  type Filled,
  Form,
  type Frame,
  Notice,
  type Option,
  Submit,
  WorkPage,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { StudyState, WholeStudy } from '../model.ts'
import { StudyDataPart } from './data.tsx'
import { StudyFacts } from './facts.tsx'
import type { Names } from './names.ts'
import { StudyDownloads, StudyPeople } from './people.tsx'

/** What the visitor may do with the study now. */
export interface StudyRights {
  readonly edits: boolean
  readonly decides: boolean
  readonly fetches: boolean
  readonly ends: boolean
}

type Props = {
  frame: Frame
  form: Filled
  study: WholeStudy
  state: StudyState
  names: Names
  rights: StudyRights
  choices: readonly Option[] | undefined
}

/** One study: where it stands, what one can do next, the data, the people, and who fetched what. */
export function StudyPage({ frame, form, study, state, names, rights, choices }: Props) {
  const said = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={study.title}
      trail={[{ href: frame.to(paths.studies()), label: said.list.title }]}
    >
      <div class="page-head">
        <p class="small muted">{said.states[state]}</p>
        <h1>{study.title}</h1>
        <p class="lead">{study.purpose}</p>
      </div>
      <div class="study">
        <Standing frame={frame} study={study} state={state} decides={rights.decides} />
        <NextStep frame={frame} form={form} study={study} rights={rights} />
        <StudyDataPart
          frame={frame}
          form={form}
          study={study}
          isOpen={state === 'approved'}
          mayFetch={rights.fetches}
        />
        <section aria-labelledby="about">
          <h2 id="about">{said.study.facts}</h2>
          <StudyFacts frame={frame} study={study} names={names} />
        </section>
        <StudyPeople frame={frame} form={form} study={study} choices={choices} />
        {study.data && <StudyDownloads frame={frame} study={study} />}
        {rights.ends && (
          <Form form={form} action={frame.to(paths.end(study.slug))}>
            <p class="spaced">
              <Submit kind="danger" confirm={said.study.endSure}>
                {said.study.end}
              </Submit>
            </p>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}

type StandingProps = Pick<Props, 'frame' | 'study' | 'state'> & { decides: boolean }

function Standing({ frame, study, state, decides }: StandingProps) {
  const { study: said } = words(frame.language)
  if (state === 'refused')
    return (
      <Notice title={said.refusedTitle} level={2}>
        {study.reason}
      </Notice>
    )
  if (state === 'requested')
    return (
      <Notice title={said.waitingTitle} level={2}>
        {decides ? said.waitingForYou : said.waitingText}
      </Notice>
    )
  if (state === 'ended')
    return (
      <Notice title={said.endedTitle} level={2}>
        {said.endedText}
      </Notice>
    )
  return null
}

function NextStep({ frame, form, study, rights }: Pick<Props, 'frame' | 'form' | 'study' | 'rights'>) {
  const said = words(frame.language)
  if (!rights.edits && !rights.decides) return null
  return (
    <div class="button-row spaced">
      {rights.decides && (
        <a class="button" href={frame.to(paths.decide(study.slug))}>
          {said.decide.title}
        </a>
      )}
      {rights.edits && (
        <Form form={form} action={frame.to(paths.request(study.slug))}>
          <Submit confirm={said.study.requestSure}>{said.study.request}</Submit>
        </Form>
      )}
      {rights.edits && (
        <a class="button outline" href={frame.to(paths.editStudy(study.slug))}>
          {said.study.edit}
        </a>
      )}
    </div>
  )
}
