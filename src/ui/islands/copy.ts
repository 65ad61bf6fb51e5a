import { make } from './make.ts'

/** A link that copies its own address instead of being followed. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link || !navigator.clipboard) return
    const said = make('span', { role: 'status', class: 'small' })
    this.append(' ', said)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      navigator.clipboard.writeText(link.href).then(
        () => said.replaceChildren(this.dataset.copied ?? ''),
        () => location.assign(link.href),
      )
    })
  }
}
