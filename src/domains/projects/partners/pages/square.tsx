import { Form, type Frame, fillForm, HiddenFields, Submit } from '../../../../ui/index.ts'
import { type Corner, corners } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Partner, Suggestion } from '../model.ts'
import { squareOf } from '../rules.ts'

type Props = {
  frame: Frame
  partners: readonly Partner[]
  /** Who could fill the empty corners, and the project to add them to; for those who may. */
  offer?:
    | { readonly projectId: string; readonly suggestions: ReadonlyMap<Corner, readonly Suggestion[]> }
    | undefined
}

const places: Readonly<Record<Corner, readonly [number, number]>> = {
  youthSchool: [14, 14],
  musicSchool: [86, 14],
  venue: [14, 86],
  musicActor: [86, 86],
}

/** The square of four partners: drawn, and said corner by corner. */
export function Square({ frame, partners, offer }: Props) {
  const w = words(frame.language).work.square
  const square = squareOf(partners)
  const filled = corners.filter((corner) => square[corner].length > 0)
  return (
    <div class="square">
      <svg class="square-picture" viewBox="0 0 100 100" role="img" aria-label={w.picture(filled.length)}>
        <path class="square-line" d="M14 14H86V86H14Z" />
        {corners.map((corner) => (
          <circle
            class={filled.includes(corner) ? 'square-corner filled' : 'square-corner'}
            cx={places[corner][0]}
            cy={places[corner][1]}
            r="12"
          />
        ))}
      </svg>
      <ul class="square-list">
        {corners.map((corner) => (
          <SquareCorner frame={frame} corner={corner} standing={square[corner]} offer={offer} />
        ))}
      </ul>
    </div>
  )
}

type CornerProps = { frame: Frame; corner: Corner; standing: readonly Partner[]; offer: Props['offer'] }

function SquareCorner({ frame, corner, standing, offer }: CornerProps) {
  const { work, names } = words(frame.language)
  const isEmpty = standing.length === 0
  return (
    <li class={isEmpty ? 'corner open' : 'corner'}>
      <h3>{names.corners[corner]}</h3>
      {standing.map(({ name, municipality }) => (
        <p>{[name, municipality].filter(Boolean).join(', ')}</p>
      ))}
      {isEmpty && <p class="muted">{work.square.empty}</p>}
      {isEmpty && offer && <Suggestions frame={frame} corner={corner} offer={offer} />}
    </li>
  )
}

type OfferProps = { frame: Frame; corner: Corner; offer: NonNullable<Props['offer']> }

function Suggestions({ frame, corner, offer }: OfferProps) {
  const w = words(frame.language).work.square
  const near = offer.suggestions.get(corner) ?? []
  if (near.length === 0) return <p class="small">{w.noSuggestion}</p>
  return (
    <ul class="link-list">
      {near.map((one) => (
        <li class="suggestion">
          <AddPartner
            frame={frame}
            projectId={offer.projectId}
            organisation={one.id}
            label={w.add(one.name)}
            corner={corner}
          />
          <span class="small muted">{whereOf(one, w)}</span>
        </li>
      ))}
    </ul>
  )
}

function whereOf(
  { municipality, isWithin }: Suggestion,
  w: { readonly near: string; readonly everywhere: string },
): string {
  if (!municipality) return w.everywhere
  return isWithin ? municipality : `${municipality}, ${w.near}`
}

type AddProps = { frame: Frame; projectId: string; organisation: string; label: string; corner?: Corner }

/** One button that makes an organisation a partner. */
export function AddPartner({ frame, projectId, organisation, label, corner }: AddProps) {
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.partners(projectId))}>
      <HiddenFields values={{ organisation, corner }} />
      <Submit kind="outline" size="small">
        {label}
      </Submit>
    </Form>
  )
}
