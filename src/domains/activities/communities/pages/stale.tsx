import type { Typed } from '../../../../kernel/outcome.ts'
import { fillForm, StaleEdit, WorkPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { saidCommunity } from '../said.ts'
import type { FormParts } from './form.tsx'

type Props = FormParts & { id: string; values: Typed; theirs: Typed; version: number }

/** Somebody else rewrote the community meanwhile: both wordings. */
export function StaleCommunityPage({ id, values, theirs, version, ...parts }: Props) {
  const { frame } = parts
  const { form: w } = words(frame.language).work
  const fields = [
    { name: 'title', label: w.title },
    { name: 'summary', label: w.summary },
    { name: 'description', label: w.description },
    { name: 'genresSaid', label: w.genres },
    { name: 'areaSaid', label: w.area },
    { name: 'ownerSaid', label: w.owner },
    { name: 'municipalitySaid', label: w.municipality },
    { name: 'placeName', label: w.placeName },
    { name: 'placeAddress', label: w.placeAddress },
    { name: 'whenSaid', label: w.when },
    { name: 'note', label: w.note },
    { name: 'opennessSaid', label: w.openness },
    { name: 'welcome', label: w.welcome },
    { name: 'languagesSaid', label: w.languages },
    { name: 'price', label: w.price },
    { name: 'priceNote', label: w.priceNote },
    { name: 'accessSaid', label: w.access },
    { name: 'accessNote', label: w.accessNote },
    { name: 'contactFunction', label: w.contactFunction },
    { name: 'bridgeSaid', label: w.bridge },
    { name: 'buddySaid', label: w.offersBuddy },
    { name: 'languageSaid', label: w.language },
  ]
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, ...saidCommunity(values, parts) })}
        action={frame.to(paths.editCommunity(id))}
        fields={fields}
        theirs={{ ...theirs, ...saidCommunity(theirs, parts) }}
        version={version}
        takeTheirs={frame.to(paths.workCommunity(id))}
      />
    </WorkPage>
  )
}
