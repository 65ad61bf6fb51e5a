import assert from 'node:assert/strict'
import { dayOf } from '../../../src/kernel/day.ts'
import { morning } from '../town.ts'
import type { Person } from './person.ts'

/** A day as it is typed, so many days from the one on which the programs of the tests are. */
export function dayFromNow(days: number): string {
  const day = dayOf(Temporal.Instant.from(morning)).add({ days })
  return `${day.day}-${day.month}-${day.year}`
}

interface Start {
  /** The slug of the model. */
  readonly model: string
  readonly title: string
  /** The place, for those who may start courses in several. */
  readonly host?: string
}

/** Answers the questions that start a course tomorrow, and sees its dates. */
export async function asksForDates(person: Person, { model, host, title }: Start): Promise<void> {
  await person.opens(`/arbejde/grundmodeller/${model}/start`)
  if (host) await person.chooses('Hvor skal det være?', host)
  await person.writes('Hvornår er den første gang?', dayFromNow(1))
  await person.writes('Hvad tid begynder det?', '10.00')
  await person.writes('Hvad skal det hedde?', title)
  await person.presses('Vis mig datoerne')
}

/** Lays one session more, on exactly this day: holidays are skipped only when a whole course is laid. */
export async function addsSession(
  person: Person,
  slug: string,
  { days, from = '10.00' }: { readonly days: number; readonly from?: string },
): Promise<void> {
  await person.opens(`/arbejde/forloeb/${slug}/moedegange/ny`)
  await person.writes('Hvilken dag?', dayFromNow(days))
  await person.writes('Fra klokken', from)
  await person.writes('Til klokken', '12.00')
  await person.presses('Gem')
  await person.sees('Mødegangen er lagt i kalenderen.')
}

/** Starts a course that begins tomorrow and opens it. @returns its slug */
export async function opensCourse(person: Person, start: Start): Promise<string> {
  await asksForDates(person, start)
  await person.presses('Opret forløbet')
  await person.sees('Forløbet er oprettet som kladde.')
  const slug = person.path.split('/').at(-1) ?? ''
  await addsSession(person, slug, { days: 1 })
  await person.presses('Åbn for tilmelding')
  await person.sees('Forløbet er åbent.')
  return slug
}

/** Sends a form that programs fill too quickly: who is quicker than people are is asked to press once more. */
export async function sends(person: Person, button: string): Promise<void> {
  await person.presses(button)
  if (person.status !== 422 || !(await person.words()).includes('lidt for hurtigt')) return
  await person.page.waitForTimeout(3000)
  await person.presses(button)
}

/** The path of a link in the newest mail with this subject, read by who runs the platform. */
export async function linkInMail(ida: Person, subject: string | RegExp, link: RegExp): Promise<string> {
  await ida.opens('/arbejde/opsaetning/post')
  await ida.follows(subject)
  const addresses = await ida.page
    .locator('.mail-text a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const paths = addresses.map((address) => new URL(address).pathname)
  const path = paths.find((one) => link.test(one))
  assert.ok(path, `the mail leads to ${addresses.join(', ')}`)
  return path
}
