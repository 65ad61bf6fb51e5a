export { largeCaseResults, mixedModelResults, publishedDataResults } from './results.ts'
