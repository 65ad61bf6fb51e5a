import { raw } from 'hono/html'
import { Form, type Frame, fillForm, Submit } from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { paths } from '../../paths.ts'
import { shownCode } from '../../room-codes/code.ts'
import { words } from '../../words.ts'
import { MeasuringShell } from './shell.tsx'

type Props = {
  frame: Frame
  open: OpenCourse
  /** Nothing until somebody makes one. */
  code: string | undefined
  /** The drawn code of the address, as SVG. */
  picture: string
  address: string
}

/** The code for the wall of the room, and the address of the shared tablet. */
export function CodeForTheRoom({ frame, open, code, picture, address }: Props) {
  const w = words(frame.language).measuring.codePage
  return (
    <MeasuringShell frame={frame} open={open} title={w.title} lead={w.lead}>
      {code ? (
        <Poster frame={frame} code={code} picture={picture} address={address} />
      ) : (
        <Form form={fillForm(frame)} action={frame.to(paths.poster(open.course.slug))}>
          <p>{w.none}</p>
          <Submit>{w.make}</Submit>
        </Form>
      )}
    </MeasuringShell>
  )
}

type PosterProps = Pick<Props, 'frame' | 'picture' | 'address'> & { code: string }

function Poster({ frame, code, picture, address }: PosterProps) {
  const w = words(frame.language).measuring.codePage
  return (
    <>
      <section class="room-poster">
        <h2>{w.scan}</h2>
        <div class="qr">{raw(picture)}</div>
        <p>
          {w.or}
          <br />
          <strong class="address">{address}</strong>
        </p>
        <p class="room-code">{shownCode(code)}</p>
      </section>
      <section class="work-section">
        <h2>{w.tabletTitle}</h2>
        <p>{w.tabletText}</p>
        <p>
          <a class="button outline" href={frame.to(paths.tablet(code))}>
            {w.open}
          </a>
        </p>
      </section>
    </>
  )
}
