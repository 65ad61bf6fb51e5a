/** Makes an element with attributes and content; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

/** A part of a page of this site, fetched and parsed without running anything in it. */
export async function fetchPart(
  address: string,
  selector: string,
  options: RequestInit,
): Promise<Element | undefined> {
  const answer = await fetch(address, { ...options, credentials: 'same-origin' })
  if (!answer.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector(selector) ?? undefined
}
