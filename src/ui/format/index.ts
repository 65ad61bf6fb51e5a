export {
  clock,
  clockSpan,
  dayAndMonth,
  fullDay,
  longDay,
  momentText,
  monthName,
  period,
  shortDay,
  weekday,
} from './day.ts'
export { inOneSentence } from './list.ts'
export { crowns, money, moneyFigures, moneyTyped } from './money.ts'
export { decimal, fileSize, percent, wholeNumber } from './number.ts'
