import type { Typed } from '../../../../../kernel/outcome.ts'
import {
  Empty,
  ErrorSummary,
  type Filled,
  FilterForm,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  longDay,
  Pagination,
  PublicPage,
  pageCount,
  StaleEdit,
  Submit,
  type TableQuery,
  tableHref,
} from '../../../../../ui/index.ts'
import type { OwnVisit } from '../../../../participants/index.ts'
import { genresNamed, type Surroundings } from '../../../surroundings/model.ts'
import { typedCard } from '../../cards/form.ts'
import { CardFieldsParts } from '../../cards/pages/make.tsx'
import { CardList, filtersOf } from '../../cards/pages/wall.tsx'
import { isShownOn, type OwnCard, type ShownCard, wallSize } from '../../model.ts'
import { ownSections } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  own: OwnVisit
  card: OwnCard
  form: Filled
  around: Surroundings
  today: Temporal.PlainDate
}

/** Where a card stands, in a sentence. */
export function standing(card: OwnCard, today: Temporal.PlainDate, language: 'da' | 'en'): string {
  const { states: w } = words(language).own
  if (card.state === 'removed') return w.removed
  if (card.isReported) return w.reported
  if (card.state === 'shown')
    return isShownOn(card, today) ? w.shown(longDay(card.untilDay, language)) : w.over
  return w[card.state]
}

/** Somebody's own card: shown or not, and the form that changes it. */
export function OwnCardPage({ frame, own, card, form, around, today }: Props) {
  const { own: w } = words(frame.language)
  const at = (section: string) => frame.to(own.path(section))
  const isClosed = card.isReported || card.state === 'removed'
  return (
    <PublicPage frame={frame} title={w.section} hidden hasProblems={form.problems.length > 0}>
      <div class="wrap section narrow">
        <ErrorSummary form={form} />
        <h1>{w.section}</h1>
        <p class="lead">{standing(card, today, frame.language)}</p>
        <div class="button-row">
          {!isClosed && (
            <Form form={fillForm(frame)} action={at(ownSections.show())}>
              {isShownOn(card, today) ? (
                <Submit kind="outline">{w.renew}</Submit>
              ) : (
                <Submit size="large">{w.show}</Submit>
              )}
            </Form>
          )}
          {isShownOn(card, today) && (
            <Form form={fillForm(frame)} action={at(ownSections.takeDown())}>
              <Submit kind="outline">{w.takeDown}</Submit>
            </Form>
          )}
          <a class="target" href={at(ownSections.wall())}>
            {w.find}
          </a>
        </div>
        {!isClosed && <EditForm {...{ frame, own, card, form, around, today }} />}
      </div>
    </PublicPage>
  )
}

function EditForm({ frame, own, card, form, around, today }: Props) {
  const { own: w } = words(frame.language)
  const at = (section: string) => frame.to(own.path(section))
  return (
    <>
      <h2>{w.editTitle}</h2>
      <Form form={form} action={at(ownSections.card())}>
        <HiddenFields values={{ version: form.values['version'] }} />
        <CardFieldsParts form={form} around={around} />
        <p class="button-row">
          <Submit kind={isShownOn(card, today) ? 'next' : 'outline'}>{w.save}</Submit>
          <a class="target" href={frame.to(own.path())}>
            {w.back}
          </a>
        </p>
      </Form>
    </>
  )
}

type StaleProps = { frame: Frame; own: OwnVisit; around: Surroundings; now: OwnCard; values: Typed }

const list = (value: Typed[string]): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** What stands in the fields, as people read it. */
function saidOf(frame: Frame, around: Surroundings, values: Typed): Typed {
  const { roles } = words(frame.language)
  return {
    genresSaid: genresNamed(around, list(values['genres']))
      .map(({ name }) => name)
      .join(', '),
    rolesSaid: list(values['roles'])
      .map((role) => (roles as Readonly<Record<string, string>>)[role] ?? '')
      .join(', '),
    placeSaid: around.municipalities.find(({ id }) => id === values['municipalityId'])?.name ?? '',
  }
}

/** The card was changed in another window meanwhile: both wordings. */
export function StaleCardPage({ frame, own, around, now, values }: StaleProps) {
  const { own: w, make } = words(frame.language)
  const theirs = typedCard(now)
  return (
    <PublicPage frame={frame} title={w.editTitle} hidden hasProblems>
      <div class="wrap section narrow">
        <h1>{w.editTitle}</h1>
        <StaleEdit
          form={fillForm(frame, { ...values, ...saidOf(frame, around, values) })}
          action={frame.to(own.path(ownSections.card()))}
          fields={[
            { name: 'genresSaid', label: make.genres },
            { name: 'rolesSaid', label: make.roles },
            { name: 'placeSaid', label: make.municipality },
            { name: 'wish', label: make.wish },
          ]}
          theirs={{ ...theirs, ...saidOf(frame, around, theirs) }}
          version={now.version}
          takeTheirs={frame.to(own.path(ownSections.card()))}
        />
      </div>
    </PublicPage>
  )
}

type WallProps = {
  frame: Frame
  own: OwnVisit
  query: TableQuery
  around: Surroundings
  cards: readonly ShownCard[]
  total: number
}

/** The wall as somebody with a card sees it: every card leads straight to saying hello. */
export function OwnWallPage({ frame, own, query, around, cards, total }: WallProps) {
  const { own: w, wall } = words(frame.language)
  const base = frame.to(own.path(ownSections.wall()))
  return (
    <PublicPage frame={frame} title={w.wallTitle} hidden>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.wallTitle}</h1>
          <p>
            <a class="target" href={frame.to(own.path())}>
              {w.back}
            </a>
          </p>
        </div>
        <FilterForm
          {...{ frame, base, query }}
          searchable={false}
          label={w.wallTitle}
          filters={filtersOf(frame, around)}
        />
        <h2 class="visually-hidden">{wall.cards}</h2>
        {cards.length === 0 ? (
          <Empty
            title={w.none}
            action={{ href: frame.to(own.path(ownSections.card())), label: w.see }}
            area="youth"
          />
        ) : (
          <CardList {...{ frame, around, cards }} href={(id) => frame.to(own.path(ownSections.say(id)))} />
        )}
        <Pagination
          language={frame.language}
          page={query.page}
          pages={pageCount(total, wallSize)}
          href={(page) => tableHref(base, query, { page })}
        />
      </div>
    </PublicPage>
  )
}
