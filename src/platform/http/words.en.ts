import type { da } from './words.da.ts'

export const en = {
  faults: {
    missing: {
      title: 'There is no such page',
      text: 'Perhaps the address is misspelt, or the page has moved.',
      next: 'Go to the front page',
    },
    forbidden: {
      title: 'You do not have access to this',
      text: 'If you think you should, write to the secretariat.',
      next: 'Go to the front page',
    },
    fault: {
      title: 'Something went wrong',
      text: 'It is our fault. Try again in a little while. If it goes on, write to the secretariat.',
      next: 'Go to the front page',
    },
    tooMany: {
      title: 'Wait a moment',
      text: 'A lot arrived at once. Try again in a minute.',
      next: 'Go to the front page',
    },
    tooLarge: {
      title: 'The file is too large',
      text: 'Go back, choose a smaller file, and send again.',
      next: 'Go to the front page',
    },
    unreadable: {
      title: 'It could not be read',
      text: 'The form did not arrive whole. Go back and send it again.',
      next: 'Go to the front page',
    },
    oldForm: {
      title: 'The form is too old',
      text: 'You have signed in or out since it was opened. Go back, reload the page, and send.',
      next: 'Go to the front page',
    },
  },
  reference: 'Number of the fault',
} satisfies typeof da
