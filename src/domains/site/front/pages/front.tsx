import { Landscape, PublicPage } from '../../../../ui/index.ts'
import { LikeTaps, OwnWords } from '../../../finding/index.ts'
import { projectPaths } from '../../../projects/index.ts'
import { paths } from '../../paths.ts'
import { AreaFields } from './area-fields.tsx'
import { Decided } from './decided.tsx'
import { Doors } from './doors.tsx'
import { Happening } from './happening.tsx'
import { ProjectWall } from './project-wall.tsx'
import type { FrontProps } from './props.ts'

/** What this is, what happens, what we want, what was decided, and how to get in. */
export function FrontPage(props: FrontProps) {
  const { frame, words, front } = props
  return (
    <PublicPage
      frame={frame}
      title={words.title}
      description={words.describe(front.municipalities.length)}
      image={paths.frontPicture()}
    >
      <Hero {...props} />
      <Finder frame={props.frame} />
      <Happening {...props} />
      <ProjectWall {...props} />
      <AreaFields {...props} />
      <Decided {...props} />
      <Doors {...props} />
      <Municipalities {...props} />
    </PublicPage>
  )
}

function Hero({ frame, words, front }: FrontProps) {
  const [first, ...rest] = words.hero
  return (
    <section class="front-hero">
      <Landscape />
      <div class="wrap">
        <h1 class="hero">
          {first}
          {rest.map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </h1>
        <p class="lead">{words.lead(front.municipalities.length)}</p>
        <p class="button-row">
          <a class="button large" href="#find">
            {words.find}
          </a>
          <a class="button large outline on-paper" href={frame.to(projectPaths.wall())}>
            {words.seeProjects}
          </a>
        </p>
      </div>
    </section>
  )
}

/** The first of three taps to somebody who likes the same. */
function Finder({ frame }: Pick<FrontProps, 'frame'>) {
  return (
    <section class="taps ground-zig" aria-labelledby="find">
      <div class="wrap">
        <LikeTaps frame={frame} />
        <OwnWords frame={frame} />
      </div>
    </section>
  )
}

function Municipalities({ frame, words, front }: FrontProps) {
  const places = front.municipalities
  if (places.length === 0) return <div class="taps ground-zig" />
  return (
    <section class="taps ground-zig" aria-labelledby="together">
      <div class="wrap">
        <div class="taps-head">
          <h2 id="together">{words.together(places.length)}</h2>
          <p class="together-text">{words.togetherText}</p>
        </div>
        <ul class="likes">
          {places.map(({ name, path }) => (
            <li>
              <a href={frame.to(path)}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
