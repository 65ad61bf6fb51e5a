import { Empty, type Frame, longDay } from '../../../ui/index.ts'
import { type ConsentPurpose, purposes } from '../consent/model.ts'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import { PersonalDataPage } from './frame.tsx'
import type { LegalBasis } from './model.ts'
import type { Controlled } from './places.ts'

type BasisState = 'now' | 'coming' | 'past'
type Listed = LegalBasis & { readonly state: BasisState }

interface Props {
  readonly frame: Frame
  readonly bases: readonly Listed[]
  readonly places: readonly Controlled[]
  readonly maySet: boolean
}

/** On what ground participants' data are used, where and since when. */
export function BasesPage(props: Props) {
  const { frame, bases, maySet } = props
  const words = wordsOf(frame.language).work.bases
  return (
    <PersonalDataPage frame={frame} lead={words.lead}>
      {maySet && (
        <p>
          <a class="button" href={frame.to(paths.newBasis())}>
            {words.add}
          </a>
        </p>
      )}
      {bases.length === 0 && (
        <Empty title={words.none} level={2}>
          {words.noneText}
        </Empty>
      )}
      {purposes.map((purpose) => (
        <PurposeBases {...props} purpose={purpose} />
      ))}
    </PersonalDataPage>
  )
}

function PurposeBases({ frame, bases, places, purpose }: Props & { readonly purpose: ConsentPurpose }) {
  const words = wordsOf(frame.language)
  const here = bases.filter((basis) => basis.purpose === purpose)
  const [inForce, others] = [here.filter(isInForce), here.filter((basis) => !isInForce(basis))]
  if (here.length === 0) return null
  return (
    <section class="consent-text">
      <h2>{words.consent.purposes[purpose].short}</h2>
      {inForce.map((basis) => (
        <Basis frame={frame} basis={basis} places={places} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{words.work.bases.history}</summary>
          {others.map((basis) => (
            <Basis frame={frame} basis={basis} places={places} />
          ))}
        </details>
      )}
    </section>
  )
}

const isInForce = ({ state }: Listed): boolean => state === 'now'

function Basis({ frame, basis, places }: Pick<Props, 'frame' | 'places'> & { readonly basis: Listed }) {
  const words = wordsOf(frame.language)
  const { bases } = words.work
  const place = places.find(({ id }) => id === basis.municipalityId)?.name ?? bases.region
  return (
    <div class="consent-version basis">
      <p>
        <strong>
          {place} · {words.consent.basisNames[basis.basis]}
        </strong>{' '}
        <span class="small muted">
          {bases.states[basis.state]} · {bases.since(longDay(basis.from, frame.language))}
        </span>
      </p>
      <p>{basis.rule[frame.language]}</p>
      <p class="small muted">
        {bases.responsible}: {basis.responsible}
      </p>
    </div>
  )
}
