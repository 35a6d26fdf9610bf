import json from '../../../resources/demo/sample.json'
import { sampleSchema, type Sample } from './sampleSchema'

/** What a person sees who looks around with sample data. One that does not pass is a fault of ours. */
export const sampleData: Sample = sampleSchema.parse(json)
