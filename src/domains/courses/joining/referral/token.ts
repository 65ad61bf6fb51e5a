import { createHash } from 'node:crypto'

/** What is kept of the secret of a status link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
