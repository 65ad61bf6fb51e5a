import type { Child } from 'hono/jsx'
import { type Column, type Frame, PublicPage, Table } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = { frame: Frame; origin: string; handle: string }

interface Line {
  readonly what: string
  readonly address: string
  readonly standard: string
  /** Whether the address can be opened as it stands. */
  readonly opens: boolean
}

type Said = ReturnType<typeof words>['help']

const lines = ({ kinds }: Said): readonly Line[] => {
  const line = (what: string, address: string, standard: string): Line => ({
    ...{ what, address, standard, opens: !address.includes('{') },
  })
  const slug = '{slug}'
  return [
    line(kinds.calendar, paths.calendar(), 'iCalendar'),
    line(kinds.one, paths.activityCalendar(slug), 'iCalendar'),
    line(kinds.news, paths.news(), 'Atom'),
    line(kinds.newActivities, paths.newActivities(), 'Atom'),
    line(kinds.project, paths.projectNews(slug), 'Atom'),
    ...(['activities', 'courses', 'communities', 'spaces', 'projects', 'organisations'] as const).map(
      (kind) => line(kinds[kind], paths.list(kind), 'JSON'),
    ),
    ...['sessions', 'courses', 'places'].map((feed) => line(kinds.changes, paths.rpde(feed), 'RPDE 1.0')),
    line(kinds.services, paths.hsds('services'), 'HSDS 3.0'),
    line(kinds.catalogue, paths.catalogueTurtle(), 'DCAT-AP 3.0'),
    line(kinds.catalogue, paths.catalogueJson(), 'DCAT-AP 3.0'),
    line(kinds.card, paths.card(slug), 'vCard 4.0'),
  ]
}

const columnsOf = ({ columns }: Said): Column<Line>[] => [
  { key: 'what', header: columns.what, cell: ({ what }) => what, names: true },
  {
    key: 'address',
    header: columns.address,
    cell: ({ address, opens }) => (opens ? <a href={address}>{address}</a> : address),
  },
  { key: 'standard', header: columns.standard, cell: ({ standard }) => standard },
]

/** What other programs can read here, for the people who write them. */
export function HelpPage({ frame, origin, handle }: Props) {
  const said = words(frame.language).help
  const frameCode = `<iframe src="${origin}${paths.embed()}?kommune=koege" title="${words(frame.language).embed.title}" width="100%" height="480"></iframe>`
  const elementCode = `<script type="module" src="${origin}${paths.widget()}"></script>\n<kultur-kalender kommune="koege" antal="10"></kultur-kalender>`
  return (
    <PublicPage frame={frame} title={said.title} description={said.lead}>
      <div class="wrap open-data">
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Part title={said.calendars}>
          <p>{said.calendarsText}</p>
          <Table
            frame={frame}
            caption={said.caption}
            columns={columnsOf(said)}
            rows={lines(said)}
            hideCaption
          />
        </Part>
        <Part title={said.api}>
          <p>{said.apiText}</p>
          <p>
            <a href={paths.openApi()}>{said.describedBy}</a>
          </p>
        </Part>
        <Part title={said.widget}>
          <p>{said.widgetText}</p>
          <pre class="code-block">
            <code>{frameCode}</code>
          </pre>
          <pre class="code-block">
            <code>{elementCode}</code>
          </pre>
          <p>{said.filters}</p>
        </Part>
        <Part title={said.follow}>
          <p>{said.followText(handle)}</p>
        </Part>
      </div>
    </PublicPage>
  )
}

function Part({ title, children }: { title: string; children: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
