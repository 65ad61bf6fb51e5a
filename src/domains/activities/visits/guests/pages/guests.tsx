import { Empty, type Frame, momentText, Table } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { dateTexts } from '../../places/when.ts'
import { placeWords } from '../../places/words.ts'
import { DateChoice } from '../../shell/date-choice.tsx'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import type { GuestList, ListedGuest } from '../model.ts'
import { guestWords } from '../words.ts'

type Props = { frame: Frame; opened: OpenedActivity; list: GuestList | undefined }

/** Everybody who is signed up or waits, in the order in which something is to be done. */
export function GuestsPage({ frame, opened, list }: Props) {
  const w = guestWords(frame.language)
  const { activity } = opened
  return (
    <VisitPage frame={frame} opened={opened} tab="guests">
      {activity.rules.mode === 'dates' && (
        <DateChoice
          frame={frame}
          dates={activity.dates}
          chosen={list?.line.id}
          path={frame.to(paths.guests(activity.id))}
        />
      )}
      {list ? (
        <Lists frame={frame} opened={opened} list={list} />
      ) : (
        <Empty level={2} title={w.noDates}>
          {w.noDatesText}
        </Empty>
      )}
      <p class="muted small form-end">{w.looks}</p>
    </VisitPage>
  )
}

function Lists({ frame, opened, list }: Props & { list: GuestList }) {
  const w = guestWords(frame.language)
  const { activity } = opened
  const isEmpty = list.active.length + list.waiting.length + list.ended.length === 0
  const [first, ...others] = dateTexts(list.line, activity, frame.language)
  return (
    <>
      <h2 class="tap-day">{others.length > 0 ? w.wholeSeries(list.line.dates.length) : first}</h2>
      <Counts frame={frame} list={list} />
      {isEmpty && (
        <Empty
          level={3}
          title={w.emptyTitle}
          action={{ href: frame.to(paths.rules(activity.id)), label: w.toRules }}
        >
          {w.emptyText}
        </Empty>
      )}
      {(['active', 'waiting', 'ended'] as const).map((name) =>
        list[name].length > 0 ? (
          <List frame={frame} activityId={activity.id} name={name} guests={list[name]} />
        ) : null,
      )}
    </>
  )
}

function Counts({ frame, list }: { frame: Frame; list: GuestList }) {
  const w = guestWords(frame.language)
  const numbers = [
    { label: w.taken, value: w.takenOf(list.taken, list.capacity) },
    { label: w.lists.waiting, value: String(list.waiting.length) },
  ]
  return (
    <dl class="flow-counts">
      {numbers.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type ListProps = {
  frame: Frame
  activityId: string
  name: 'active' | 'waiting' | 'ended'
  guests: readonly ListedGuest[]
}

function List({ frame, activityId, name, guests }: ListProps) {
  const w = guestWords(frame.language)
  return (
    <section class="work-section">
      <h3>
        {w.lists[name]} <span class="count">{String(guests.length)}</span>
      </h3>
      <Table
        frame={frame}
        caption={w.lists[name]}
        hideCaption
        rows={guests}
        columns={[
          ...(name === 'waiting'
            ? [
                {
                  key: 'place',
                  header: w.columns.place,
                  cell: ({ place }: ListedGuest) => String(place ?? '–'),
                },
              ]
            : []),
          {
            key: 'name',
            header: w.columns.name,
            names: true,
            cell: (guest: ListedGuest) =>
              guest.name === undefined ? (
                <span class="muted">{w.forgotten}</span>
              ) : (
                <a href={frame.to(paths.guest(activityId, guest.guestId))}>{guest.name}</a>
              ),
          },
          { key: 'state', header: w.columns.state, cell: (guest: ListedGuest) => said(frame, guest) },
          { key: 'number', header: w.columns.number, cell: ({ receipt }: ListedGuest) => receipt || '–' },
        ]}
      />
    </section>
  )
}

function said({ language }: Frame, { state, offeredUntil, isPair, isPassedOver }: ListedGuest): string {
  const w = guestWords(language)
  const facts = [
    placeWords(language).states[state],
    offeredUntil && w.until(momentText(offeredUntil, language)),
    isPair && w.pair,
    isPassedOver && w.passed,
  ]
  return facts.filter(Boolean).join(' · ')
}
