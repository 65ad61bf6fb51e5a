import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Day } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import { excerpt } from '../../../../kernel/text.ts'
import {
  Cover,
  dataBlock,
  Facts,
  type Frame,
  longDay,
  Notice,
  PublicPage,
  wholeNumber,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { linkedData } from '../linked-data.ts'
import { areaOf, artFormOf } from '../look.ts'
import type { Listed, Organisation } from '../model.ts'
import type { Named } from '../queries.ts'
import { whatItIs } from '../what-it-is.ts'

type Props = {
  frame: Frame
  organisation: Organisation
  parent: Named | undefined
  /** What the rooms know about it. */
  sections: readonly Child[]
  /** How sure we are of the members of a culture region, and who they are. */
  members?: Child
  /** Who else is in the municipality, on the page of a municipality. */
  actors: readonly Listed[]
  /** The newest figure of a municipality, with its day. */
  inhabitants: { readonly count: number; readonly day: Day } | undefined
}

/** An organisation for everybody: a poster, what it is, where it is, how to reach it, and what the rooms add. */
export function PublicOrganisationPage({
  frame,
  organisation,
  parent,
  sections,
  members,
  actors,
  inhabitants,
}: Props) {
  const words = wordsOf(frame.language)
  const said = words.organisations.public
  const what = whatItIs(words, organisation)
  const about = descriptionIn(organisation, frame.language)
  const foot = [what, organisation.municipalityName].filter(Boolean).join(' · ')
  const trail = [{ href: frame.to(paths.organisations()), label: said.all }]
  return (
    <PublicPage frame={frame} title={organisation.name} description={excerpt(about) || foot} trail={trail}>
      {raw(dataBlock(linkedData(organisation, (frame.origin ?? '') + frame.to(frame.here))))}
      <div class="organisation-hero">
        <div class="words">
          <Words
            organisation={organisation}
            frame={frame}
            parent={parent}
            what={what}
            inhabitants={inhabitants}
          />
        </div>
        <div class="picture">
          <Cover
            area={areaOf(organisation)}
            artForm={artFormOf(organisation)}
            title={organisation.name}
            width={600}
            height={700}
          />
        </div>
      </div>
      <div class="wrap organisation-sections">
        {members}
        {sections}
        <Actors
          frame={frame}
          actors={actors}
          title={words.organisations.page.inMunicipality(organisation.name)}
        />
        {sections.length + actors.length === 0 && !members && organisation.active && (
          <p class="muted">{said.nothingYet}</p>
        )}
      </div>
    </PublicPage>
  )
}

function Actors({ frame, actors, title }: Pick<Props, 'frame' | 'actors'> & { title: string }) {
  if (actors.length === 0) return null
  const words = wordsOf(frame.language)
  return (
    <section>
      <h2>{title}</h2>
      <ul class="member-list">
        {actors.map((actor) => (
          <li>
            <a href={frame.to(paths.organisation(actor.slug))}>{actor.name}</a>{' '}
            <span class="small muted">{whatItIs(words, actor)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type WordsProps = Pick<Props, 'frame' | 'organisation' | 'parent' | 'inhabitants'> & { what: string }

function Words({ frame, organisation, parent, what, inhabitants }: WordsProps) {
  const words = wordsOf(frame.language)
  const said = words.organisations.public
  const about = descriptionIn(organisation, frame.language)
  return (
    <>
      <h1>{organisation.name}</h1>
      {about && <p class="lead">{about}</p>}
      {!organisation.active && (
        <Notice>
          <p>{said.closed}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { name: words.organisations.page.kind, value: what },
          {
            name: said.place,
            value: organisation.kind === 'municipality' ? organisation.address : placeOf(frame, organisation),
          },
          { name: words.memberships.people, value: inhabitants && inhabitantsSaid(frame, inhabitants) },
          {
            name: said.part,
            value: parent && <a href={frame.to(paths.organisation(parent.slug))}>{parent.name}</a>,
          },
        ]}
      />
      <Contact organisation={organisation} said={said} />
    </>
  )
}

const inhabitantsSaid = ({ language }: Frame, { count, day }: { count: number; day: Day }): string =>
  `${wholeNumber(count, language)} (${longDay(day, language)})`

function descriptionIn({ descriptionDa, descriptionEn }: Organisation, language: Language): string {
  return language === 'en' ? descriptionEn || descriptionDa : descriptionDa
}

function placeOf(frame: Frame, { municipalityCode, municipalityName, address }: Organisation): Child {
  if (!municipalityName) return address
  const href = frame.to(`${paths.organisations()}?kommune=${municipalityCode}`)
  return (
    <>
      {address && `${address}, `}
      <a href={href}>{municipalityName}</a>
    </>
  )
}

type ContactProps = { organisation: Organisation; said: PeopleWords['organisations']['public'] }

function Contact({ organisation: { email, phone, website }, said }: ContactProps) {
  if (!email && !phone && !website) return null
  return (
    <p class="button-row">
      {email && (
        <a class="button" href={`mailto:${email}`}>
          {said.writeTo(email)}
        </a>
      )}
      {phone && (
        <a class="button outline" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          {said.call(phone)}
        </a>
      )}
      {website && (
        <a class="button outline" href={website}>
          {said.visitWebsite}
        </a>
      )}
    </p>
  )
}
