import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { dayAndMonth, Empty, type Frame, WorkPage, weekday } from '../../../ui/index.ts'
import { projectPaths } from '../../projects/index.ts'
import type { Due, DueGroup } from './model.ts'
import type { da } from './words.da.ts'

type Props = {
  frame: Frame
  words: typeof da
  groups: readonly DueGroup[]
  /** What the municipality gives and gets, for those who belong to one. */
  card?: Child
}

/** The first page of the workspace: what is due, with one button each. */
export function WaitingPage({ frame, words, groups, card }: Props) {
  const count = groups.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const late = groups.find(({ due }) => due === 'overdue')?.tasks.length ?? 0
  return (
    <WorkPage frame={frame} title={words.title}>
      <div class="work-head">
        <div>
          <h1>{words.title}</h1>
          {count > 0 && <p class="lead">{words.count(count, late)}</p>}
        </div>
        <a class="button" href={frame.to(projectPaths.newNeed())}>
          {words.newNeed}
        </a>
      </div>
      <div class={card ? 'work-grid' : undefined}>
        <div class="waiting-list">
          {count === 0 && (
            <Empty
              title={words.none.title}
              level={2}
              action={{ href: frame.to(projectPaths.register()), label: words.none.action }}
            >
              {words.none.text}
            </Empty>
          )}
          {groups.map((group) => (
            <Group frame={frame} words={words} group={group} />
          ))}
        </div>
        {card}
      </div>
    </WorkPage>
  )
}

type GroupProps = { frame: Frame; words: typeof da; group: DueGroup }

function Group({ frame, words, group }: GroupProps) {
  const { due, tasks } = group
  const isNext = due === 'overdue' || due === 'today'
  return (
    <section class={due === 'overdue' ? 'due overdue' : 'due'}>
      <h2>
        {words.due[due]} <small>{sayWhen(frame, words, group)}</small>
      </h2>
      <div>
        {tasks.map((task) => (
          <Task frame={frame} task={task} isNext={isNext} words={words} due={due} />
        ))}
      </div>
    </section>
  )
}

const inWords = (day: Day, { language }: Frame): string =>
  `${weekday(day, language)} ${dayAndMonth(day, language)}`

function sayWhen(frame: Frame, words: typeof da, { due, first, last }: DueGroup): string {
  if (!first || !last) return ''
  if (due === 'overdue') return words.since(dayAndMonth(first, frame.language))
  if (due === 'today') return inWords(first, frame)
  return due === 'later'
    ? words.from(dayAndMonth(first, frame.language))
    : words.before(dayAndMonth(last, frame.language))
}

type TaskProps = { frame: Frame; words: typeof da; task: Waiting; isNext: boolean; due: Due }

function Task({ frame, words, task, isNext, due }: TaskProps) {
  const day = task.due && due !== 'today' ? inWords(task.due, frame) : undefined
  const said = day && (due === 'overdue' ? words.dueWas(day) : words.by(day))
  return (
    <article class="task">
      <div>
        <h3>{task.title}</h3>
        <p>{[said, task.detail].filter(Boolean).join(' · ')}</p>
      </div>
      <a class={isNext ? 'button small' : 'button outline small'} href={frame.to(task.href)}>
        {task.button}
        <span class="visually-hidden">: {task.title}</span>
      </a>
    </article>
  )
}
