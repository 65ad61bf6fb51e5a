import type { Typed } from '../../../kernel/outcome.ts'
import { choice } from '../../../ui/form/understand/index.ts'
import {
  type AccessAnswer,
  type AccessPoint,
  type AccessPoints,
  accessAnswers,
  accessPoints,
} from '../model.ts'

/** The name of the field of one point. */
export const accessField = <Point extends AccessPoint>(point: Point): `access-${Point}` => `access-${point}`

type Fields = { readonly [Point in AccessPoint as `access-${Point}`]?: AccessAnswer | undefined }

const answer = choice(accessAnswers, { optional: true })

/** One optional answer a point, for the schema of a form. */
export const accessPointFields = Object.fromEntries(
  accessPoints.map((point) => [accessField(point), answer]),
) as { readonly [Point in AccessPoint as `access-${Point}`]: typeof answer }

/** What was answered; what was left open is not known. */
export const accessPointsIn = (fields: Fields): AccessPoints =>
  Object.fromEntries(
    accessPoints.flatMap((point) => {
      const said = fields[accessField(point)]
      return said ? [[point, said]] : []
    }),
  )

export const typedAccess = (points: AccessPoints): Typed =>
  Object.fromEntries(accessPoints.map((point) => [accessField(point), points[point] ?? '']))
