/** Forms that ask for it warn before the page is left with changes that were not sent. */
export function guardUnsaved(page: Document): void {
  const changed = new Set<HTMLFormElement>()
  const formOf = (event: Event) => (event.target instanceof Element ? event.target.closest('form') : null)
  page.addEventListener('input', (event) => {
    const form = formOf(event)
    if (form?.dataset.guard) changed.add(form)
  })
  page.addEventListener('submit', (event) => {
    const form = formOf(event)
    if (form && !event.defaultPrevented) changed.delete(form)
  })
  addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault()
  })
}
