import { type Fact, Facts, type Frame, longDay, momentText } from '../../../../ui/index.ts'
import type { Instrument } from '../../instruments/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Held } from '../model.ts'
import type { InstrumentChange } from '../queries.ts'

type Props = { frame: Frame; held: Held }

/** Sources that are addresses can be followed; a DOI is one as well. Names of our own lead nowhere. */
function hrefOf(source: string): string | undefined {
  if (source.startsWith('doi:')) return `https://doi.org/${source.slice(4)}`
  return source.startsWith('http') ? source : undefined
}

const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '')

/** The licence as the file has it, and as the region has confirmed it. */
export function LicenceBox({ frame, held: { instrument, setting } }: Props) {
  const { instrument: say, states } = words(frame.language)
  const { licence } = instrument
  const name = licence.name[frame.language]
  const { confirmation } = setting
  const read = longDay(Temporal.PlainDate.from(licence.readOn), frame.language)
  const address = hrefOf(licence.address)
  const facts: readonly Fact[] = [
    { name: say.standing, value: states[licence.state] },
    { name: say.licence, value: address ? <a href={address}>{name}</a> : name },
    { name: say.holder, value: licence.holder },
    { name: say.conditions, value: licence.conditions[frame.language] },
    { name: say.termsRead, value: say.readOn(read, licence.readAt === 'secondHand') },
    ...(confirmation
      ? [
          {
            name: say.confirmed,
            value: say.confirmedBy(confirmation.by, longDay(confirmation.on, frame.language)),
          },
          { name: say.reference, value: confirmation.reference },
          { name: say.conditions, value: confirmation.conditions },
        ]
      : []),
  ]
  return (
    <section>
      <h2>{say.licence}</h2>
      <Facts as="rows" facts={facts} />
      {licence.nonCommercial && <p class="small">{say.nonCommercial}</p>}
    </section>
  )
}

/** Where everything is from, and the codes others know it by. */
export function SourceBox({ frame, instrument }: { frame: Frame; instrument: Instrument }) {
  const { instrument: say } = words(frame.language)
  const hrefs = instrument.sources.flatMap((source) => hrefOf(source) ?? [])
  if (hrefs.length === 0) return null
  return (
    <section>
      <h2>{say.sources}</h2>
      <ul class="source-list">
        {hrefs.map((href) => (
          <li>
            <a href={href}>{hostOf(href)}</a>
          </li>
        ))}
      </ul>
      {instrument.codes.length > 0 && (
        <p class="small muted">
          {say.codes}: {instrument.codes.map(({ system, code }) => `${hostOf(system)} ${code}`).join(', ')}
        </p>
      )}
    </section>
  )
}

export function FileBox({ frame, instrument }: { frame: Frame; instrument: Instrument }) {
  const { instrument: say } = words(frame.language)
  return (
    <section>
      <h2>{say.files}</h2>
      <ul class="source-list">
        <li>
          <a href={paths.fhir(instrument.id)}>{say.fhir}</a>
        </li>
        <li>
          <a href={paths.file(instrument.id)}>{say.file}</a>
        </li>
      </ul>
    </section>
  )
}

/** What the region has settled about the instrument, newest first. */
export function ChangesBox({ frame, changes }: { frame: Frame; changes: readonly InstrumentChange[] }) {
  const { instrument: say } = words(frame.language)
  return (
    <section>
      <h2>{say.history}</h2>
      {changes.length === 0 && <p class="muted">{say.noHistory}</p>}
      <ul class="change-list">
        {changes.map(({ at, by, what, reference, note, language }) => (
          <li>
            <b>
              {say.changes[what]}
              {language ? ` (${say.inLanguage[language]})` : ''}
            </b>
            <span class="small muted">
              {momentText(at, frame.language)}
              {by ? ` · ${by}` : ''}
            </span>
            {reference && <span class="small">{reference}</span>}
            {note && <span class="small">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
