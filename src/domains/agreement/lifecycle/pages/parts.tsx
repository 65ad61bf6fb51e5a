import { AreaShape, longDay } from '../../../../ui/index.ts'
import { lookOfArea } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import { sentenceOf } from '../../reading/pages/relations.tsx'
import type { AgreementProps } from './agreement.tsx'

/** What moves the end of an agreement. */
export function AddendaPart({ frame, words, view: { agreement, addenda }, rights }: AgreementProps) {
  const { name } = agreement.state
  const canExtend = rights.edit && (name === 'inForce' || name === 'extended')
  if (addenda.length === 0 && !canExtend) return null
  return (
    <section class="work-part" aria-labelledby="addenda">
      <h2 id="addenda">{words.agreement.addendaTitle}</h2>
      {addenda.length === 0 && <p>{words.agreement.addendaNone}</p>}
      <ul class="plain-rows">
        {addenda.map((addendum) => (
          <li>
            <div>
              <h3 class="row-title">
                {addendum.title}{' '}
                <span class="badge">
                  {addendum.revoked ? words.agreement.revoked : words.agreement.wording[addendum.status]}
                </span>
              </h3>
              <p class="small muted">
                {words.addendum.extends(longDay(addendum.newTo, frame.language))}
                {addendum.decision && (
                  <>
                    {' · '}
                    <a href={frame.to(addendum.decision.path)}>
                      {words.agreement.byDecision(addendum.decision.number)}
                    </a>
                  </>
                )}
              </p>
            </div>
            <a
              class="button outline small"
              href={frame.to(paths.workAddendum(agreement.slug, addendum.number))}
            >
              {addendum.status === 'draft' && rights.edit ? words.agreement.write : words.agreement.read}
              <span class="visually-hidden">: {addendum.title}</span>
            </a>
          </li>
        ))}
      </ul>
      {canExtend && (
        <p class="button-row spaced">
          <a class="button outline" href={frame.to(paths.workNewAddendum(agreement.slug))}>
            {words.agreement.newAddendum}
          </a>
        </p>
      )}
    </section>
  )
}

/** The focus areas, and what they continue or replace. */
export function AreasPart({ frame, words, view, rights }: AgreementProps) {
  const { agreement, areas, relations, predecessor } = view
  if (areas.length === 0) return null
  return (
    <section class="work-part" aria-labelledby="areas">
      <h2 id="areas">{words.agreement.areasTitle}</h2>
      <ul class="plain-rows">
        {areas.map((area) => {
          const before = relations.filter(({ later }) => later?.id === area.id)
          return (
            <li>
              <div>
                <h3 class="row-title" lang={frame.language === 'en' ? 'da' : undefined}>
                  <AreaShape area={lookOfArea(area)} /> {area.title}
                </h3>
                {before.map((relation) => (
                  <p class="small muted">{sentenceOf(relation, frame.language, words)}</p>
                ))}
              </div>
              {rights.edit && (
                <a class="button outline small" href={frame.to(paths.workArea(agreement.slug, area.slug))}>
                  {words.areas.edit}
                  <span class="visually-hidden">: {area.title}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
      {predecessor && rights.edit && (
        <p class="button-row spaced">
          <a class="button outline" href={frame.to(paths.workRelations(agreement.slug))}>
            {words.agreement.beforeAndNow}
          </a>
        </p>
      )}
    </section>
  )
}

/** Who is in it, in one line. */
export function PartiesPart({ frame, words, view: { agreement, parties } }: AgreementProps) {
  const now = parties.filter(({ to }) => to === undefined)
  return (
    <section class="work-part" aria-labelledby="parties">
      <h2 id="parties">{words.agreement.party}</h2>
      <p>{now.map(({ name }) => name).join(', ') || words.parties.none}</p>
      <p class="button-row spaced">
        <a class="button outline" href={frame.to(paths.workParties(agreement.slug))}>
          {words.agreement.partiesLink}
        </a>
      </p>
    </section>
  )
}
