const end = '\n\nKind regards\nKulturmetropolen'

/** `{navn}` and links are filled in when a letter is sent. No letter says who anybody is. */
export const letters = {
  confirm: {
    subject: 'Show your card among like-minded people',
    text: `Hello {navn}\n\nYour card is ready. Open the link and press “Show my card”:\n{link:kort}\n\nIf you made no card, do nothing. It goes away by itself in a week.${end}`,
  },
  already: {
    subject: 'You have a card already',
    text: `Hello {navn}\n\nSomebody tried to make a card with your address. You have one, and there is only one each. Here you can see and change it:\n{link:kort}\n\nIf it was not you, do nothing.${end}`,
  },
  link: (card: string) => ({
    subject: 'Your link for saying hello',
    text: `Hello {navn}\n\nOpen the link to say hello:\n{link:hej/til/${card}}\n\nIf you did not ask for it, do nothing.${end}`,
  }),
  hello: (id: string) => ({
    subject: 'Somebody says hello to your card',
    text: `Hello {navn}\n\nSomebody would like to make something with you. See what, and answer yes or no here:\n{link:hej/${id}}\n\nThey do not know who you are. If you say no, or do not answer, they are not told.${end}`,
  }),
  both: (id: string, hasBridge: boolean) => ({
    subject: 'Both of you have said yes',
    text: `Hello {navn}\n\nBoth of you have said yes. ${hasBridge ? 'A bridge person has been told and brings you together.' : 'We are finding a bridge person who brings you together. That may take some days.'}\n{link:hej/${id}}${end}`,
  }),
  joined: (id: string) => ({
    subject: 'Now you can write to each other',
    text: `Hello {navn}\n\nThe bridge person has brought you together. Here it says what the other is called and how to reach each other:\n{link:hej/${id}}\n\nMeet in a place with other people the first time.${end}`,
  }),
  notJoined: {
    subject: 'It did not work out this time',
    text: `Hello {navn}\n\nThe bridge person could not bring you together this time. It does not mean that you did anything wrong. Your card is still shown:\n{link:kort}${end}`,
  },
  ends: {
    subject: 'Your card runs out in two weeks',
    text: `Hello {navn}\n\nShall your card stay for 90 more days? Then press “Show it for 90 more days” here:\n{link:kort}\n\nIf you do nothing, it goes away by itself.${end}`,
  },
  reported: {
    subject: 'Your card is hidden while we look at it',
    text: `Hello {navn}\n\nSomebody has said that something is wrong with your card. It is hidden until the consultant of the municipality has looked at it. You will hear from us.\n{link:kort}${end}`,
  },
  kept: {
    subject: 'Your card is shown again',
    text: `Hello {navn}\n\nWe have looked at your card, and nothing is wrong. It is shown again.\n{link:kort}${end}`,
  },
  removed: {
    subject: 'Your card has been taken down',
    text: `Hello {navn}\n\nThe consultant of the municipality has taken your card down. Write to the municipality if you think that is a mistake.\n{link:kort}${end}`,
  },
  bridge: {
    subject: 'Two like-minded people have both said yes',
    text: (name: string, address: string) =>
      `Hello ${name}\n\nTwo who do not know each other have both said yes to meeting, and you are the bridge person. See their cards, and bring them together:\n${address}\n\nThey get each other's names only when you press.${end}`,
  },
  asked: {
    subject: 'Will you be a bridge person for like-minded people?',
    text: (name: string, address: string) =>
      `Hello ${name}\n\nYou are asked to be the known adult who brings two like-minded people together when both have said yes. Answer here:\n${address}${end}`,
  },
}
