import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.ts'
import { type Column, type Frame, longDay, PublicPage, Table } from '../../../ui/index.ts'
import { type Contact, isReviewLate, type Kept, type Passage, reviewAgain, reviewedOn } from './model.ts'
import type { da } from './words.da.ts'

type Accessibility = typeof da.accessibility
type Privacy = typeof da.privacy
type Common = { frame: Frame; contact: Contact; today: Day }

/** What is accessible, what is not known, and whom to write to. */
export function AccessibilityPage({ words, ...common }: Common & { words: Accessibility }) {
  return (
    <Statement {...common} words={words}>
      {words.passages.map((passage) => (
        <PassageText passage={passage} />
      ))}
    </Statement>
  )
}

type PrivacyProps = Common & { words: Privacy; cookieNames: readonly string[] }

/** What is stored about whom, why, how long, and what people can ask. */
export function PrivacyPage({ words, cookieNames, ...common }: PrivacyProps) {
  const [reader, ...others] = words.passages
  return (
    <Statement {...common} words={words}>
      {reader && <PassageText passage={reader} />}
      <section aria-labelledby="gemmer">
        <h2 id="gemmer">{words.keptTitle}</h2>
        <Table
          frame={common.frame}
          caption={words.keptCaption}
          columns={keptColumns(words)}
          rows={words.kept}
          hideCaption
        />
      </section>
      <Cookies frame={common.frame} words={words} names={cookieNames} />
      {others.map((passage) => (
        <PassageText passage={passage} />
      ))}
    </Statement>
  )
}

const keptColumns = ({ columns }: Privacy): Column<Kept>[] =>
  (['what', 'about', 'why', 'basis', 'howLong'] as const).map((key) => ({
    ...{ key, header: columns[key], names: key === 'what' },
    cell: (row) => row[key],
  }))

type CookieProps = { frame: Frame; words: Privacy; names: readonly string[] }
type CookieRow = { readonly name: string; readonly why: string; readonly howLong: string }

function Cookies({ frame, words, names }: CookieProps) {
  const rows = words.cookies.map((cookie, index) => ({ ...cookie, name: names[index] ?? '' }))
  const columns: Column<CookieRow>[] = [
    { key: 'name', header: words.cookieColumns.name, names: true, cell: ({ name }) => <code>{name}</code> },
    { key: 'why', header: words.cookieColumns.why, cell: ({ why }) => why },
    { key: 'howLong', header: words.cookieColumns.howLong, cell: ({ howLong }) => howLong },
  ]
  return (
    <section aria-labelledby="cookies">
      <h2 id="cookies">{words.cookiesTitle}</h2>
      <p class="measure">{words.cookiesText}</p>
      <Table frame={frame} caption={words.cookiesCaption} columns={columns} rows={rows} hideCaption />
    </section>
  )
}

function PassageText({ passage: { id, title, text, items = [] } }: { passage: Passage }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text.map((paragraph) => (
        <p class="measure">{paragraph}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

type StatementProps = Common & {
  words: Pick<Accessibility, 'title' | 'lead' | 'reviewed' | 'late' | 'contactTitle' | 'contactText'>
  children: Child
}

function Statement({ frame, words, contact, today, children }: StatementProps) {
  const say = (day: Day) => longDay(day, frame.language)
  return (
    <PublicPage frame={frame} title={words.title} description={words.lead}>
      <div class="wrap section statement">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="muted">
          {isReviewLate(reviewedOn, today)
            ? words.late(say(reviewedOn))
            : words.reviewed(say(reviewedOn), say(reviewAgain(reviewedOn)))}
        </p>
        <section class="statement-contact" aria-labelledby="kontakt">
          <h2 id="kontakt">{words.contactTitle}</h2>
          <p class="measure">{words.contactText}</p>
          <p>
            <strong>{contact.name}</strong>
            <br />
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
            {contact.phone && (
              <>
                <br />
                <a href={`tel:${contact.phone.replace(/\s+/g, '')}`}>{contact.phone}</a>
              </>
            )}
          </p>
        </section>
        {children}
      </div>
    </PublicPage>
  )
}
