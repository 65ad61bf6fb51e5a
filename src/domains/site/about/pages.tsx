import { AreaTag, type Frame, PublicPage, period } from '../../../ui/index.ts'
import { type AgreementNow, agreementPaths } from '../../agreement/index.ts'
import { governancePaths } from '../../governance/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { areaLook } from '../area-look.ts'
import { paths } from '../paths.ts'
import type { da } from './words.da.ts'

type Words = typeof da
type Props = { frame: Frame; words: Words; agreement: AgreementNow | undefined }

/** How the cooperation works, who decides, and where to read all of it. */
export function AboutPage(props: Props) {
  const { frame, words } = props
  return (
    <PublicPage frame={frame} title={words.title} description={words.description}>
      <div class="wrap page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <Now {...props} />
      <section class="section" aria-labelledby="how">
        <div class="wrap">
          <h2 id="how">{words.how}</h2>
          <ol class="about-steps">
            {words.steps.map(({ title, text }) => (
              <li>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section class="section ground-zig" aria-labelledby="who">
        <div class="wrap">
          <h2 id="who">{words.who}</h2>
          <dl class="about-bodies">
            {words.bodies.map(({ title, text }) => (
              <div>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <Read {...props} />
    </PublicPage>
  )
}

function Now({ frame, words, agreement }: Props) {
  const { language } = frame
  return (
    <section class="ground-sand" aria-labelledby="now">
      <div class="wrap about-now">
        <h2 id="now">{words.now}</h2>
        {agreement ? (
          <div>
            <p class="lead">
              <a href={frame.to(agreement.path)}>
                {words.nowText(agreement.title.text, period(agreement, language))}
              </a>
            </p>
            <ul class="facts-line">
              {agreement.areas.map((area) => (
                <li>
                  <a class="area-link" href={frame.to(area.path)}>
                    <AreaTag area={areaLook(area)} name={area.name.text} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p class="lead">{words.nowNone}</p>
        )}
      </div>
    </section>
  )
}

const doorsOf = ({ doors }: Words) => [
  { ...doors.agreement, path: agreementPaths.current() },
  { ...doors.parties, path: agreementPaths.parties() },
  { ...doors.decisions, path: governancePaths.publicDecisions() },
  { ...doors.meetings, path: governancePaths.publicMeetings() },
  { ...doors.actors, path: peoplePaths.organisations() },
  { ...doors.glossary, path: paths.glossary() },
]

function Read({ frame, words }: Props) {
  return (
    <section class="section" aria-labelledby="read">
      <div class="wrap">
        <h2 id="read">{words.read}</h2>
        <ul class="signposts">
          {doorsOf(words).map(({ title, text, path }) => (
            <li>
              <h3>
                <a href={frame.to(path)}>{title}</a>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
