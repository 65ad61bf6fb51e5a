export { dataBlock } from '../../../ui/index.ts'
