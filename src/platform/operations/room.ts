import { serveFile } from '../files/serve.ts'
import { deliver } from '../mail/mail.ts'
import { get, type Room } from '../rooms/room.ts'
import { health } from './health.ts'
import { may } from './policy.ts'

/** The running of the platform itself: health, files, kept mails, tasks that failed. */
export const operations: Room = {
  name: 'operations',
  policy: may,
  routes: [get('/healthz', may.healthz, health), get('/filer/:id', may.files, serveFile)],
  workers: { 'mail.send': deliver },
}
