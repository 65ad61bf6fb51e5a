export const da = {
  setup: 'Opsætning',
  condition: 'Sådan kører platformen',
  database: 'Database',
  trial:
    'Kun til prøve: den indbyggede database venter ikke på disken. Sæt DATABASE_URL, før nogen regner med den.',
  version: 'Version',
  address: 'Adresse',
  mails: 'Post',
  mailsText: (count: number) => (count === 1 ? 'Én mail er skrevet.' : `${count} mails er skrevet.`),
  mailsKept: 'Der er ingen mailserver (SMTP_URL), så mails sendes ikke. De kan læses her.',
  mailsSent: 'Mails sendes, og hver bliver liggende her i 30 dage.',
  noMails: 'Ingen har fået en mail endnu',
  to: 'Til',
  toSomebody: 'En deltager (navn og adresse sættes først ind, når mailen sendes)',
  subject: 'Emne',
  at: 'Tid',
  state: 'Tilstand',
  sent: 'sendt',
  kept: 'ikke sendt',
  attachments: 'Vedhæftet',
  tasks: 'Opgaver, der gik i stå',
  tasksText: (count: number) =>
    count === 0
      ? 'Alt i baggrunden kører.'
      : count === 1
        ? 'Én opgave gik i stå.'
        : `${count} opgaver gik i stå.`,
  noTasks: 'Ingen opgaver er gået i stå',
  kind: 'Opgave',
  fault: 'Sidste fejl',
  retry: 'Prøv igen',
  retried: 'Opgaven er sat i gang igen.',
  audit: 'Spor',
  auditText: 'Alt, der er gjort, og hver gang nogen har set persondata. Sporet kan ikke ændres.',
  parts: 'Delene',
  partsText: 'Alt, sider i arbejdspladsen er lavet af, vist med eksempler.',
  posters: 'Plakaterne',
  postersText: 'Sådan tegner platformen, og det, de offentlige sider er lavet af.',
  noAudit: 'Der er intet spor endnu',
  who: 'Hvem',
  action: 'Handling',
  about: 'Om',
}
