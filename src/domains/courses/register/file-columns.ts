import type { Language } from '../../../kernel/language.ts'
import type { FileColumn } from '../../../ui/table/index.ts'
import { areaNamed, type Surroundings } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { FileRow } from './queries.ts'

/** The columns of the file that the list of courses is taken along as. */
export function fileColumns(language: Language, around: Surroundings): FileColumn<FileRow>[] {
  const { register, names, models } = words(language)
  const { columns: w } = register
  return [
    { key: 'title', header: w.title, value: ({ title }) => title },
    { key: 'state', header: w.state, value: ({ state }) => names.states[state] },
    { key: 'municipality', header: w.municipality, value: ({ municipality }) => municipality },
    { key: 'host', header: w.host, value: ({ host }) => host },
    { key: 'focus_area', header: w.area, value: ({ area_key }) => areaNamed(around, area_key).title },
    { key: 'model', header: w.model, value: ({ model }) => model },
    { key: 'model_version', header: w.version, value: ({ number }) => number },
    { key: 'level', header: models.level, value: ({ level }) => names.levels[level] },
    { key: 'attached_to', header: models.said.attachedTo, value: ({ attached_to }) => attached_to },
    { key: 'sender', header: models.sender, value: ({ sender }) => names.senders[sender] },
    { key: 'capacity', header: w.capacity, value: ({ capacity }) => capacity },
    { key: 'first_on', header: w.first, value: ({ first_on }) => first_on ?? undefined },
    { key: 'last_on', header: w.last, value: ({ last_on }) => last_on ?? undefined },
  ]
}
