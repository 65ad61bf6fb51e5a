import type { StoredPart } from '../../../platform/rooms/personal.ts'
import { type Column, Facts, longDay, Table } from '../../../ui/index.ts'
import { grantTitle } from '../../people/index.ts'
import type { Looks } from '../looks/queries.ts'
import { type OwnFrame, OwnSubPage } from '../own/frame.tsx'
import { wordsOf } from '../words.ts'

type Props = OwnFrame & {
  readonly parts: readonly StoredPart[]
  readonly looks: readonly Looks[]
  readonly controller: string
  readonly responsible: string | undefined
}

/** Everything stored about a participant, in plain words; prints well. */
export function DataPage({ frame, own, parts, looks, controller, responsible }: Props) {
  const words = wordsOf(frame.language).data
  return (
    <OwnSubPage frame={frame} own={own} title={words.title} lead={words.lead}>
      <p class="no-print">
        <a class="button" href={frame.to(own.path('data/ret'))}>
          {words.correct}
        </a>
      </p>
      {parts.map((part) => (
        <StoredSection frame={frame} own={own} part={part} />
      ))}
      <LooksSection frame={frame} own={own} looks={looks} />
      <section class="own-part">
        <h2>{words.whoTitle}</h2>
        <p>
          {words.whoText(controller)} {responsible && words.contact(responsible)}
        </p>
        <p>{words.complain}</p>
      </section>
      <section class="own-part no-print">
        <h2>{words.takeAlong}</h2>
        <p>{words.takeAlongText}</p>
        <p>
          <a class="button outline" href={frame.to(own.path('data/mine-oplysninger.json'))}>
            {words.file}
          </a>
        </p>
      </section>
    </OwnSubPage>
  )
}

function StoredSection({ frame, part }: OwnFrame & { part: StoredPart }) {
  const words = wordsOf(frame.language).data
  return (
    <section class="own-part">
      <h2>{part.title}</h2>
      <p class="own-why">
        {part.why} {words.keptUntil}: {part.keptUntil}
      </p>
      {part.entries.length === 0 && <p class="muted">{words.nothingStored}</p>}
      {part.entries.map((facts) => (
        <Facts as="rows" facts={facts.map(({ label, value }) => ({ name: label, value }))} />
      ))}
    </section>
  )
}

function LooksSection({ frame, looks }: OwnFrame & { looks: readonly Looks[] }) {
  const words = wordsOf(frame.language).data.looks
  const who = ({ capacity: { role, place } }: Looks): string => {
    if (!role) return words.unknown
    if (role === 'system') return words.system
    return grantTitle({ role, ...(place ? { placeName: place } : {}) }, frame.language)
  }
  const columns: Column<Looks>[] = [
    { key: 'day', header: words.day, cell: ({ day }) => longDay(day, frame.language) },
    { key: 'who', header: words.whoLooked, cell: who },
    { key: 'purpose', header: words.purpose, cell: ({ purpose }) => words.purposes[purpose] },
    { key: 'times', header: words.times, cell: ({ times }) => String(times) },
  ]
  return (
    <section class="own-part">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {looks.length === 0 ? (
        <p class="muted">{words.none}.</p>
      ) : (
        <Table frame={frame} caption={words.title} hideCaption columns={columns} rows={looks} />
      )}
    </section>
  )
}
