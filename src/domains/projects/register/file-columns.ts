import type { Language } from '../../../kernel/language.ts'
import type { FileColumn } from '../../../ui/table/index.ts'
import { areasNamed, type Surroundings, themesNamed } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { FileRow } from './queries.ts'

/** The columns of the file that the list of projects is taken along as. */
export function fileColumns(language: Language, around: Surroundings): FileColumn<FileRow>[] {
  const { register, names } = words(language)
  const { columns: w } = register
  return [
    { key: 'title', header: w.title, value: ({ title }) => title },
    { key: 'state', header: w.state, value: ({ state }) => names.states[state] },
    {
      key: 'focus_areas',
      header: w.areas,
      value: ({ area_keys }) =>
        areasNamed(around, area_keys)
          .map(({ title }) => title)
          .join(', '),
    },
    {
      key: 'themes',
      header: w.themes,
      value: ({ theme_ids }) =>
        themesNamed(around, theme_ids)
          .map(({ name }) => name)
          .join(', '),
    },
    { key: 'owner', header: w.owner, value: ({ owner }) => owner },
    { key: 'municipalities', header: w.municipalities, value: ({ places }) => places.join(', ') },
    { key: 'sender', header: w.sender, value: ({ sender }) => names.senders[sender] },
    { key: 'executor', header: w.executor, value: ({ executor }) => names.executors[executor] },
    { key: 'amount', header: w.amount, value: ({ amount }) => ({ ore: amount }) },
    { key: 'from', header: w.from, value: ({ from_day }) => from_day },
    { key: 'to', header: w.to, value: ({ to_day }) => to_day },
  ]
}
