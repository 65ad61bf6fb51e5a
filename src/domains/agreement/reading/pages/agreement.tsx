import { Empty, type Frame, PublicPage, RichText } from '../../../../ui/index.ts'
import { said } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { ReadAgreement } from '../queries.ts'
import { AreaBand } from './area-band.tsx'
import { AgreementFacts, stateSentence } from './facts.tsx'
import { Relations } from './relations.tsx'

type Props = { frame: Frame; words: Words; read: ReadAgreement }

/** The agreement: what it is called, how long it holds, its focus areas one colour after the other, then the rest of its words. */
export function AgreementPage({ frame, words, read }: Props) {
  const { agreement, wording, areas } = read
  const title = said(frame.language, agreement.title, agreement.titleEn)
  return (
    <PublicPage
      frame={frame}
      title={title.text}
      description={words.open.forPeople}
      trail={[{ href: frame.to('/om'), label: words.open.about }]}
    >
      <div class="wrap agreement-hero">
        <h1 lang={title.lang}>{title.text}</h1>
        <p class="lead">{words.open.forPeople}</p>
        <p class="agreement-state">
          <strong>{stateSentence(agreement, frame.language, words)}</strong>
          <a href={frame.to(paths.parties())}>{words.open.partiesCount(read.parties.length)}</a>
        </p>
      </div>
      {areas.map((one, index) => (
        <AreaBand frame={frame} words={words} slug={agreement.slug} one={one} flipped={index % 2 === 1} />
      ))}
      <div class="wrap section agreement-rest">
        <div>
          <WholeText frame={frame} words={words} read={read} />
        </div>
        <aside>
          <AgreementFacts frame={frame} words={words} read={read} />
        </aside>
      </div>
      {wording.text.areas.length > 0 && <Others frame={frame} words={words} read={read} />}
    </PublicPage>
  )
}

function WholeText({ frame, words, read: { wording, before, after } }: Props) {
  const lang = frame.language === 'en' ? { lang: 'da' } : {}
  const { lead, sections } = wording.text
  return (
    <>
      {before.length > 0 && (
        <section class="agreement-part">
          <h2>{words.open.relations}</h2>
          <Relations frame={frame} words={words} relations={before} />
        </section>
      )}
      {after.length > 0 && (
        <section class="agreement-part">
          <h2>{words.open.became}</h2>
          <Relations frame={frame} words={words} relations={after} />
        </section>
      )}
      {(lead !== '' || sections.length > 0) && (
        <section class="agreement-part">
          <h2>{words.open.description}</h2>
          <RichText text={lead} from={3} {...lang} />
          {sections.map(({ title, text }) => (
            <section class="agreement-section">
              <h3 {...lang}>{title}</h3>
              <RichText text={text} from={4} {...lang} />
            </section>
          ))}
        </section>
      )}
    </>
  )
}

/** Agreements before and after this one. */
function Others({ frame, words, read: { agreement, others } }: Props) {
  if (others.length === 0) return null
  const isEarlier = others.every(({ from }) => Temporal.PlainDate.compare(from, agreement.from) < 0)
  return (
    <section class="ground-sand">
      <div class="wrap section">
        <h2>{isEarlier ? words.open.earlier : words.open.later}</h2>
        <ul class="other-agreements">
          {others.map((other) => {
            const title = said(frame.language, other.title, other.titleEn)
            return (
              <li>
                <a href={frame.to(paths.agreement(other.slug))} lang={title.lang}>
                  {title.text}
                </a>
                <p>{stateSentence(other, frame.language, words)}</p>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

/** Before there is an agreement to read. */
export function NoAgreementPage({ frame, words }: Omit<Props, 'read'>) {
  return (
    <PublicPage
      frame={frame}
      title={words.open.title}
      trail={[{ href: frame.to('/om'), label: words.open.about }]}
    >
      <div class="wrap section">
        <h1>{words.open.title}</h1>
        <div class="spaced">
          <Empty
            title={words.open.none}
            level={2}
            action={{ href: frame.to('/'), label: words.open.toFront }}
          >
            {words.open.noneText}
          </Empty>
        </div>
      </div>
    </PublicPage>
  )
}
