import { type Frame, longDay, Notice, PublicPage } from '../../../../ui/index.ts'
import { said } from '../../areas/model.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { paths } from '../../paths.ts'
import type { ComparedPart } from '../../texts/comparing.ts'
import { ComparedText } from '../../texts/pages/comparison.tsx'
import { WholeText } from '../../texts/pages/whole-text.tsx'
import type { TextVersion, VersionHead } from '../../texts/queries.ts'
import type { Words } from '../../words.ts'

type Place = { frame: Frame; words: Words; agreement: Agreement }

const trailTo = ({ frame, words, agreement }: Place, withVersions: boolean) => [
  { href: frame.to('/om'), label: words.open.about },
  { href: frame.to(paths.agreement(agreement.slug)), label: titleOf(frame, agreement) },
  ...(withVersions ? [{ href: frame.to(paths.versions(agreement.slug)), label: words.open.versions }] : []),
]

const titleOf = (frame: Frame, agreement: Agreement): string =>
  said(frame.language, agreement.title, agreement.titleEn).text

/** Every adopted wording, the newest on top. */
export function VersionsPage({ versions, ...place }: Place & { versions: readonly VersionHead[] }) {
  const { frame, words, agreement } = place
  const title = words.open.versionsTitle(titleOf(frame, agreement))
  const newest = versions.find(({ revoked }) => !revoked)
  return (
    <PublicPage frame={frame} title={title} trail={trailTo(place, false)}>
      <div class="wrap section">
        <h1>{title}</h1>
        <p class="lead spaced">{words.open.versionsLead}</p>
        <ol class="version-list">
          {versions.map((version, index) => (
            <li>
              <Version
                {...place}
                version={version}
                isNewest={version === newest}
                previous={versions[index + 1]}
              />
            </li>
          ))}
        </ol>
      </div>
    </PublicPage>
  )
}

type VersionProps = Place & { version: VersionHead; isNewest: boolean; previous: VersionHead | undefined }

function Version({ frame, words, agreement, version, isNewest, previous }: VersionProps) {
  const { slug } = agreement
  return (
    <>
      <h2>
        <a href={frame.to(paths.version(slug, version.number))}>{words.open.version(version.number)}</a>
      </h2>
      <p>
        {isNewest && <span class="badge">{words.open.newest}</span>}
        {version.revoked && <span class="badge">{words.open.revoked}</span>}{' '}
        {version.adoptedOn && words.open.adoptedOn(longDay(version.adoptedOn, frame.language))}
        {version.decision && (
          <>
            {', '}
            <a href={frame.to(version.decision.path)}>{words.open.decision(version.decision.number)}</a>
          </>
        )}
      </p>
      {previous && (
        <p>
          <a href={frame.to(paths.compare(slug, previous.number, version.number))}>
            {words.open.compareWith(previous.number)}
          </a>
        </p>
      )}
    </>
  )
}

/** One wording. One that is not adopted is only seen by those who work with it, and says so. */
export function VersionPage({ version, ...place }: Place & { version: TextVersion }) {
  const { frame, words, agreement } = place
  const title = words.open.versionTitle(titleOf(frame, agreement), version.number)
  return (
    <PublicPage
      frame={frame}
      title={title}
      trail={trailTo(place, true)}
      hidden={version.status !== 'adopted'}
    >
      <div class="wrap section">
        <h1>{title}</h1>
        {version.status === 'adopted' ? (
          <p class="lead spaced">
            {version.revoked
              ? words.open.revoked
              : version.adoptedOn && words.open.adoptedOn(longDay(version.adoptedOn, frame.language))}
          </p>
        ) : (
          <div class="spaced">
            <Notice>
              <p>{words.open.notAdopted}</p>
            </Notice>
          </div>
        )}
        <WholeText frame={frame} words={words} text={version.text} />
      </div>
    </PublicPage>
  )
}

type CompareProps = Place & { a: number; b: number; parts: readonly ComparedPart[] }

/** What changed from one wording to another. */
export function ComparePage({ a, b, parts, ...place }: CompareProps) {
  const { frame, words } = place
  const title = words.open.compareTitle(a, b)
  return (
    <PublicPage frame={frame} title={title} trail={trailTo(place, true)}>
      <div class="wrap section">
        <h1>{title}</h1>
        <p class="lead spaced">{words.open.compareLead}</p>
        <ComparedText frame={frame} words={words} parts={parts} />
      </div>
    </PublicPage>
  )
}
