import { Empty, Poster } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { type PublicProject, projectPaths } from '../../../projects/index.ts'
import { lookOfFirst } from '../../area-look.ts'
import type { FrontProps } from './props.ts'

/** The newest projects as posters. */
export function ProjectWall({ frame, words, front: { projects, agreement } }: FrontProps) {
  return (
    <section class="section" aria-labelledby="projects">
      <div class="wrap">
        <div class="heading-row">
          <h2 id="projects">{words.projects}</h2>
          {projects.length > 0 && <a href={frame.to(projectPaths.wall())}>{words.allProjects}</a>}
        </div>
        {projects.length === 0 ? (
          <Empty
            title={words.noProjects.title}
            action={{ href: frame.to(peoplePaths.organisations()), label: words.noProjects.action }}
          >
            {words.noProjects.text}
          </Empty>
        ) : (
          <ul class="poster-wall">
            {projects.map((project) => (
              <li>
                <Poster
                  area={lookOfFirst(project.areaKeys, agreement?.areas ?? [])}
                  artForm={project.artForm}
                  title={project.title}
                  foot={footOf(project)}
                  instance={project.slug}
                />
                <h3>
                  <a href={frame.to(project.path)}>{project.title}</a>
                </h3>
                <p>{placesOf(project)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

const names = ({ municipalities }: PublicProject): string[] => municipalities.map(({ name }) => name)

function placesOf(project: PublicProject): string {
  const all = names(project)
  return all.length > 4 ? `${all.slice(0, 3).join(', ')} +${all.length - 3}` : all.join(', ')
}

function footOf(project: PublicProject): string {
  const { from, to } = project
  const years = from.year === to.year ? String(from.year) : `${from.year}-${to.year}`
  const all = names(project)
  const where = all.length > 3 ? `${all.slice(0, 2).join(' · ')} +${all.length - 2}` : all.join(' · ')
  return [where, years].filter(Boolean).join(' · ')
}
