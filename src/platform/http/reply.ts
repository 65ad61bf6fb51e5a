import type { Child } from 'hono/jsx'

/** What a route answers. Only the edge turns it into HTTP. */
export type Reply =
  | { readonly kind: 'page'; readonly body: Child; readonly status: 200 | 201 | 404 | 409 | 422 }
  | { readonly kind: 'see'; readonly path: string; readonly flash?: string | undefined }
  | {
      readonly kind: 'data'
      readonly content: string | Uint8Array
      readonly type: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'signIn' }

/** A page, or a piece of one for an island that fetches it. */
export const page = (body: Child): Reply => ({ kind: 'page', body, status: 200 })

/** A form that could not be understood or was refused by a rule: shown again with what was typed. */
export const again = (body: Child): Reply => ({ kind: 'page', body, status: 422 })

/** A form whose thing was changed by somebody else meanwhile. */
export const conflict = (body: Child): Reply => ({ kind: 'page', body, status: 409 })

/** A page about something that is not there, with what to do instead. */
export const lost = (body: Child): Reply => ({ kind: 'page', body, status: 404 })

/** Sends the browser on after something was done. @param path without language prefix @param flash a sentence shown once */
export const see = (path: string, flash?: string): Reply => ({ kind: 'see', path, flash })

export const missing: Reply = { kind: 'missing' }
export const refusedEntry: Reply = { kind: 'forbidden' }

export const json = (value: unknown): Reply => ({
  kind: 'data',
  content: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
})

/** A file the browser saves. */
export function download(name: string, type: string, content: string | Uint8Array): Reply {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
  return { kind: 'data', content, type, headers: { 'Content-Disposition': disposition } }
}
