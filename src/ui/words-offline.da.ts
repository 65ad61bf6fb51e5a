export const offline = {
  since: 'Du er uden net lige nu. Sådan så siden ud {when}.',
  waits: 'Du har noget, der ikke er sendt endnu.',
  send: 'Send det nu',
  title: 'Uden net',
  why: 'Er det din egen telefon? Så kan den huske din side og dine spørgsmål, så de også virker, når der ikke er net. Det bliver på telefonen og glemmes efter 14 dage.',
  keep: 'Husk min side på denne telefon',
  forget: 'Glem min side på denne telefon',
  isKept: 'Din side virker nu også uden net på denne telefon.',
  forgotten: 'Telefonen har glemt din side.',
  pageTitle: 'Du er uden net',
  pageText: 'Siden kunne ikke hentes. Prøv igen, når du har net.',
  formWaits:
    'Det, du skrev, er ikke sendt endnu. Det ligger på din telefon og bliver sendt, når der er net igen.',
  tryAgain: 'Prøv igen',
}
