import { Empty, Engagement, type Frame, longDay, PublicPage, RegionTiles } from '../../../../ui/index.ts'
import { lookOfArea, nameSaid } from '../../areas/model.ts'
import { levelCount } from '../../engagement/model.ts'
import type { EngagementMatrix } from '../../engagement/queries.ts'
import type { Party } from '../../parties/queries.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'

type Props = {
  frame: Frame
  words: Words
  /** Everybody who is or was in the current agreement, and who is in it today. */
  parties: readonly Party[]
  now: readonly Party[]
  matrix: EngagementMatrix | undefined
  agreement: { readonly slug: string; readonly title: string; readonly from: Temporal.PlainDate } | undefined
}

/** Who is in it: on the map, by name, and how far each goes in each focus area. */
export function PartiesPage({ frame, words, parties, now, matrix, agreement }: Props) {
  const gone = parties.filter((party) => party.to && !now.includes(party))
  return (
    <PublicPage
      frame={frame}
      title={words.open.partiesTitle}
      description={words.open.partiesLead(words.open.partiesCount(now.length))}
      trail={[{ href: frame.to('/om'), label: words.open.about }]}
    >
      <div class="wrap section parties-top">
        <div>
          <h1>{words.open.partiesTitle}</h1>
          <p class="lead spaced">{words.open.partiesLead(words.open.partiesCount(now.length))}</p>
          {agreement && (
            <p class="spaced">
              <a
                href={frame.to(paths.agreement(agreement.slug))}
                lang={frame.language === 'en' ? 'da' : undefined}
              >
                {agreement.title}
              </a>
            </p>
          )}
          {now.length === 0 && <Empty title={words.parties.none}>{words.open.noneText}</Empty>}
        </div>
        <PartyMap frame={frame} words={words} now={now} matrix={matrix} />
      </div>
      {matrix && matrix.rows.length > 0 && (
        <EngagementList
          frame={frame}
          words={words}
          matrix={matrix}
          now={now}
          agreementFrom={agreement?.from}
        />
      )}
      {gone.length > 0 && <Gone frame={frame} words={words} gone={gone} />}
    </PublicPage>
  )
}

function PartyMap({ frame, words, now, matrix }: Pick<Props, 'frame' | 'words' | 'now' | 'matrix'>) {
  const places = now.flatMap((party) => {
    const { municipalityCode: code, lat, lon, name, slug } = party
    if (!code || lat === undefined || lon === undefined) return []
    const row = matrix?.rows.find((one) => one.party.organisationId === party.organisationId)
    const points = (matrix?.areas ?? []).flatMap((area, index) => {
      const level = row?.cells[index]?.level
      const name = nameSaid(frame.language, area).text
      return level && level !== 'none' ? [{ area: lookOfArea(area), name, count: 1 }] : []
    })
    return [{ code, lat, lon, name, href: frame.to(`/aktoerer/${slug}`), points }]
  })
  if (places.length === 0) return null
  return <RegionTiles language={frame.language} title={words.open.map} places={places} />
}

type ListProps = {
  frame: Frame
  words: Words
  matrix: EngagementMatrix
  now: readonly Party[]
  agreementFrom: Temporal.PlainDate | undefined
}

function EngagementList({ frame, words, matrix, now, agreementFrom }: ListProps) {
  const { language } = frame
  const isExample = matrix.rows.some(({ cells }) => cells.some((cell) => cell?.isExample))
  return (
    <section class="ground-sand">
      <div class="wrap section">
        <h2>{words.open.engagement(String(matrix.year))}</h2>
        <p class="lead">{words.open.engagementLead}</p>
        {isExample && <p class="small example spaced">{words.engagement.exampleNote}</p>}
        <ul class="party-list">
          {matrix.rows.map(({ party, cells }) => {
            const own = now.find(({ organisationId }) => organisationId === party.organisationId)
            const isLater = own && agreementFrom && !own.from.equals(agreementFrom)
            return (
              <li>
                <h3>
                  <a href={frame.to(`/aktoerer/${party.slug}`)}>{party.name}</a>
                </h3>
                {isLater && <p class="small">{words.open.joined(longDay(own.from, language))}</p>}
                <ul class="party-areas">
                  {matrix.areas.map((area, index) => {
                    const level = cells[index]?.level
                    const said = nameSaid(language, area)
                    return (
                      <li lang={said.lang}>
                        {level ? (
                          <Engagement
                            area={lookOfArea(area)}
                            level={levelCount[level]}
                            label={`${said.text}: ${words.engagement.levels[level].toLowerCase()}`}
                          />
                        ) : (
                          <span class="muted">
                            {said.text}: {words.engagement.unknown.toLowerCase()}
                          </span>
                        )}
                      </li>
                    )
                  })}
                </ul>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

function Gone({ frame, words, gone }: { frame: Frame; words: Words; gone: readonly Party[] }) {
  return (
    <section class="wrap section">
      <h2>{words.open.gone}</h2>
      <ul class="plain-rows">
        {gone.map(({ name, to }) => (
          <li>
            {name}, {to && words.open.goneOn(longDay(to, frame.language))}
          </li>
        ))}
      </ul>
    </section>
  )
}
