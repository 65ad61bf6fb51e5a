import type { Frame } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { projectPaths } from '../../../projects/index.ts'
import { words } from '../../words.ts'
import type { FinderProps } from './props.ts'

type Way = { readonly title: string; readonly text: string; readonly action: string; readonly href: string }

const pages = { digest: '/nyhedsbrev', spaces: '/steder', likeminded: '/ligesindede' } as const

/** What one can do when it was not quite it: hear when it comes, start it, find one more, say what is missing. */
function waysOn(frame: Frame, { query, suggestions }: FinderProps): Way[] {
  const w = words(frame.language)
  const municipality = suggestions?.municipality
  const where = municipality?.slug ?? (query.place && query.place !== 'alle' ? query.place : undefined)
  const at = (path: string) => frame.to(where ? `${path}?kommune=${where}` : path)
  const may = (path: string, way: Way) => (frame.mayOpen(path) ? [way] : [])
  return [
    ...may(pages.digest, { ...w.tell, href: at(pages.digest) }),
    ...may(pages.spaces, { ...w.start, href: at(pages.spaces) }),
    ...may(pages.likeminded, { ...w.like_minded, href: at(pages.likeminded) }),
    ...may(projectPaths.newNeed(), { ...w.need, href: frame.to(projectPaths.newNeed()) }),
    ...(municipality
      ? [
          {
            ...w.ask,
            action: w.ask.action(municipality.name),
            href: frame.to(peoplePaths.organisation(municipality.slug)),
          },
        ]
      : []),
  ]
}

export function Otherwise(props: FinderProps) {
  const { frame } = props
  return (
    <section class="section ground-sand" aria-labelledby="otherwise">
      <div class="wrap">
        <h2 id="otherwise">{words(frame.language).notQuite}</h2>
        <ul class="ways-on">
          {waysOn(frame, props).map(({ title, text, action, href }) => (
            <li>
              <h3>{title}</h3>
              <p>{text}</p>
              <a class="button outline" href={href}>
                {action}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
