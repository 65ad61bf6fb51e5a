import type { Child } from 'hono/jsx'
import { agreementPaths } from '../../../agreement/index.ts'
import { projectPaths } from '../../../projects/index.ts'
import type { FrontProps } from './props.ts'

/** Three ways in, each a door that stands more open than the one before. */
export function Doors({ frame, words }: FrontProps) {
  const { door } = words
  return (
    <section class="section" aria-labelledby="doors">
      <div class="wrap">
        <h2 id="doors">{words.doors}</h2>
        <ul class="doors">
          <Door href={frame.to(projectPaths.wall())} {...door.part}>
            <path class="leaf" d="M30 256V110a80 80 0 0 1 160 0v146Z" />
            <circle class="handle" cx="166" cy="160" r="9" />
          </Door>
          <Door href={frame.to(projectPaths.newNeed())} {...door.need}>
            <path class="leaf" d="M30 256V110C30 62 72 40 112 62V256Z" />
            <circle class="handle" cx="96" cy="162" r="8" />
          </Door>
          <Door href={frame.to(agreementPaths.current())} {...door.read}>
            <path class="leaf" d="M30 256V110C30 84 40 70 58 66V256Z" />
          </Door>
        </ul>
      </div>
    </section>
  )
}

type DoorProps = { href: string; title: string; text: string; children: Child }

function Door({ href, title, text, children }: DoorProps) {
  return (
    <li>
      <svg class="door" viewBox="0 0 220 260" aria-hidden="true" focusable="false">
        <path class="opening" d="M30 256V110a80 80 0 0 1 160 0v146Z" />
        {children}
        <path class="floor" d="M0 256h220" />
      </svg>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>{text}</p>
    </li>
  )
}
