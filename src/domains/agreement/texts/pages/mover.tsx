import type { Words } from '../../words.ts'

type Props = {
  thing: 'area' | 'objective' | 'section'
  id: string
  /** What is moved, for those who hear the buttons without seeing what stands above. */
  name: string
  words: Words
  isFirst: boolean
  isLast: boolean
}

/** Up, down and away. Each is a button of the form, so that it works without script and keeps what is typed. */
export function Mover({ thing, id, name, words, isFirst, isLast }: Props) {
  const { buttons } = words.text
  const verbs = [
    ...(isFirst ? [] : [['up', buttons.up] as const]),
    ...(isLast ? [] : [['down', buttons.down] as const]),
    ['remove', buttons.remove] as const,
  ]
  return (
    <p class="button-row mover">
      {verbs.map(([verb, label]) => (
        <button class="button outline small" type="submit" name="button" value={`${verb}-${thing}:${id}`}>
          {label}
          <span class="visually-hidden">: {name}</span>
        </button>
      ))}
    </p>
  )
}
