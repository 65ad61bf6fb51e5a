import { make } from './make.ts'

/** Buttons with a question ask it before their form is sent. */
export function askBeforeSending(page: Document): void {
  page.addEventListener('submit', (event) => {
    const button = event.submitter
    const question = button?.dataset.confirm
    if (!button || !question || button.dataset.asked) return
    event.preventDefault()
    ask(page, question, button)
  })
}

function ask(page: Document, question: string, button: HTMLElement): void {
  const yes = make('button', { type: 'button', class: 'button' }, button.textContent ?? '')
  const no = make(
    'button',
    { type: 'button', class: 'button outline', autofocus: '' },
    page.body.dataset.cancel ?? '×',
  )
  const title = make('h2', { id: 'question' }, question)
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'question' },
    title,
    make('p', { class: 'button-row' }, yes, no),
  )
  no.addEventListener('click', () => dialog.close())
  yes.addEventListener('click', () => {
    button.dataset.asked = 'yes'
    dialog.close()
    button.click()
  })
  dialog.addEventListener('close', () => dialog.remove())
  page.body.append(dialog)
  dialog.showModal()
}
