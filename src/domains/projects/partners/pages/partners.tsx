import { Form, type Frame, fillForm, Submit, TextField } from '../../../../ui/index.ts'
import type { Corner } from '../../model.ts'
import type { ProjectRights } from '../../parts/open-project.ts'
import { ProjectPage } from '../../parts/project-page.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { Partner, Suggestion } from '../model.ts'
import { hasSquare } from '../rules.ts'
import { AdministrationLine } from './administrations.tsx'
import { AddPartner, Square } from './square.tsx'

type Props = {
  frame: Frame
  project: Project
  rights: ProjectRights
  around: Surroundings
  partners: readonly Partner[]
  suggestions: ReadonlyMap<Corner, readonly Suggestion[]>
  search: string
  found: readonly Suggestion[]
}

/** Who takes part: the square, the administrations, every partner, and finding more. */
export function PartnersPage(props: Props) {
  const { frame, project, rights, around, partners, suggestions } = props
  const { work: w } = words(frame.language)
  const offer = rights.mayEdit ? { projectId: project.id, suggestions } : undefined
  return (
    <ProjectPage frame={frame} project={project} around={around} rights={rights} tab="partners">
      {hasSquare(project.areas, partners) && (
        <section>
          <h2>{w.square.title}</h2>
          <p class="measure square-lead">{w.square.lead}</p>
          <Square frame={frame} partners={partners} offer={offer} />
        </section>
      )}
      <section class="work-section">
        <h2>{w.partners.title}</h2>
        {partners.length === 0 && <p>{w.partners.none}</p>}
        <ul class="partner-list">
          {partners.map((partner) => (
            <PartnerLine frame={frame} project={project} partner={partner} mayEdit={rights.mayEdit} />
          ))}
        </ul>
      </section>
      {rights.mayEdit && <FindPartner {...props} />}
      <section class="work-section">
        <h2>{w.administrations.title}</h2>
        <AdministrationLine frame={frame} partners={partners} />
      </section>
    </ProjectPage>
  )
}

type LineProps = { frame: Frame; project: Project; partner: Partner; mayEdit: boolean }

function PartnerLine({ frame, project, partner, mayEdit }: LineProps) {
  const { work, names } = words(frame.language)
  const { partners: w } = work
  const parts = [
    partner.municipality,
    partner.corner && names.corners[partner.corner],
    partner.administration && names.administrations[partner.administration],
  ]
  return (
    <li>
      <div>
        <h3>{partner.name}</h3>
        <p class="small muted">{parts.filter(Boolean).join(' · ')}</p>
        {partner.does && <p>{partner.does}</p>}
      </div>
      {mayEdit && (
        <div class="button-row">
          <a
            class="button outline small"
            href={frame.to(paths.partner(project.id, partner.id))}
            aria-label={w.editTitle(partner.name)}
          >
            {w.edit}
          </a>
          <Form form={fillForm(frame)} action={frame.to(paths.dropPartner(project.id, partner.id))}>
            <Submit kind="outline" size="small" confirm={w.dropSure(partner.name)}>
              {w.drop}
            </Submit>
          </Form>
        </div>
      )}
    </li>
  )
}

function FindPartner({ frame, project, search, found }: Props) {
  const { partners: w } = words(frame.language).work
  const form = fillForm(frame, { find: search })
  return (
    <section class="work-section" id="find-aktoer">
      <h2>{w.find}</h2>
      <Form form={form} action={frame.to(paths.partners(project.id))} method="get" class="spaced">
        <TextField form={form} name="find" label={w.find} hint={w.findHint} type="search" />
        <Submit kind="outline">{w.search}</Submit>
      </Form>
      {search && found.length === 0 && <p class="spaced">{w.noResults}</p>}
      <ul class="partner-list">
        {found.map(({ id, name, municipality }) => (
          <li>
            <div>
              <h3>{name}</h3>
              <p class="small muted">{municipality}</p>
            </div>
            <AddPartner frame={frame} projectId={project.id} organisation={id} label={w.add(name)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
