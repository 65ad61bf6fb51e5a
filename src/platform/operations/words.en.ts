import type { da } from './words.da.ts'

export const en = {
  setup: 'Setup',
  condition: 'How the platform is doing',
  database: 'Database',
  trial:
    'For trial only: the embedded database does not wait for the disk. Set DATABASE_URL before anybody relies on it.',
  version: 'Version',
  address: 'Address',
  mails: 'Mail',
  mailsText: (count: number) =>
    count === 1 ? 'One mail has been written.' : `${count} mails have been written.`,
  mailsKept: 'There is no mail server (SMTP_URL), so mails are not sent. They can be read here.',
  mailsSent: 'Mails are sent, and each stays here for 30 days.',
  noMails: 'Nobody has had a mail yet',
  to: 'To',
  toSomebody: 'A participant (name and address are put in only when the mail is sent)',
  subject: 'Subject',
  at: 'Time',
  state: 'State',
  sent: 'sent',
  kept: 'not sent',
  attachments: 'Attached',
  tasks: 'Tasks that got stuck',
  tasksText: (count: number) =>
    count === 0
      ? 'Everything in the background is running.'
      : count === 1
        ? 'One task got stuck.'
        : `${count} tasks got stuck.`,
  noTasks: 'No task has got stuck',
  kind: 'Task',
  fault: 'Last fault',
  retry: 'Try again',
  retried: 'The task has been started again.',
  audit: 'Trail',
  auditText:
    'Everything that was done, and each time somebody looked at personal data. The trail cannot be changed.',
  parts: 'The parts',
  partsText: 'Everything that pages of the workspace are made of, shown with examples.',
  posters: 'The posters',
  postersText: 'How the platform draws, and what the public pages are made of.',
  noAudit: 'There is no trail yet',
  who: 'Who',
  action: 'Action',
  about: 'About',
} satisfies typeof da
