import type { Typed } from '../../../../kernel/outcome.ts'
import { type Frame, fillForm, StaleEdit } from '../../../../ui/index.ts'
import type { Course } from '../../model.ts'
import { CourseFormPage } from '../../parts/course-form-page.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type StaleProps = { frame: Frame; course: Course; values: Typed; theirs: Typed; version: number }

/** Somebody else changed the course meanwhile: both wordings. */
export function StaleCoursePage({ frame, course, values, theirs, version }: StaleProps) {
  const { courseForm: w, models, modelForm } = words(frame.language)
  const { said } = models
  const fields = [
    { name: 'title', label: w.name },
    { name: 'summary', label: said.summary },
    { name: 'description', label: said.description },
    { name: 'welcome', label: said.welcome },
    { name: 'hostSaid', label: w.host },
    { name: 'placeName', label: w.placeName },
    { name: 'placeAddress', label: w.placeAddress },
    { name: 'accessSaid', label: w.accessPoints },
    { name: 'access', label: w.access },
    { name: 'areaSaid', label: said.area },
    { name: 'artFormSaid', label: said.artForm },
    { name: 'groupsSaid', label: said.groups },
    { name: 'capacity', label: w.capacity },
    { name: 'price', label: modelForm.price },
    { name: 'priceNote', label: said.priceNote },
    { name: 'outsidersSaid', label: w.takesOutsiders },
    { name: 'outsidePrice', label: w.outsidePrice },
    { name: 'publicSaid', label: w.isOpenToPublic },
    { name: 'birthYearSaid', label: said.asksBirthYear },
    { name: 'levelSaid', label: said.level },
    { name: 'attachedTo', label: w.attachedTo },
    { name: 'senderSaid', label: said.sender },
    { name: 'languageSaid', label: w.language },
    { name: 'projectSaid', label: w.project },
  ]
  return (
    <CourseFormPage {...{ frame, course }} title={w.title} hasProblems wide>
      <StaleEdit
        form={fillForm(frame, values)}
        action={frame.to(paths.edit(course.slug))}
        fields={fields}
        theirs={theirs}
        version={version}
        takeTheirs={frame.to(paths.work(course.slug))}
      />
    </CourseFormPage>
  )
}
