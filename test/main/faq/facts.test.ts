import { expect, test } from 'vitest'
import type { FaqEntry } from '@shared/domain/faq/faqEntry'
import { builtInFaq } from '../../../src/main/faq/builtInFaq'

/** Every fact that the issuer's page states: the fact, the entry that answers it, and how the entry says it. */
const FACTS: readonly (readonly [fact: string, id: string, phrase: RegExp])[] = [
  [
    'training helps to build cloud skills',
    'aws/training-offer',
    /Courses that teach how to work in the cloud/,
  ],
  ['and to validate them', 'aws/training-offer', /exams that prove you can/],
  ['digital and classroom training', 'aws/training-offer', /digital or in a classroom/],
  ['classrooms are virtual or in person', 'aws/training-offer', /virtual one or a real room/],
  ['online at one’s own pace', 'aws/training-offer', /alone online and as fast as you like/],
  ['or best practices from an instructor', 'aws/training-offer', /an instructor who shows what works well/],
  ['there are other FAQs', 'aws/training-offer', /leads to other question pages/],
  ['two accounts can be merged', 'aws/accounts-merge', /^Yes\./],
  ['from the main account', 'aws/accounts-merge', /the main one/],
  ['with the Merge Accounts tool', 'aws/accounts-merge', /run the Merge Accounts tool/],
  [
    'a parent or legal guardian makes the account',
    'aws/exam-minimum-age',
    /parent or legal guardian opens an account/,
  ],
  ['in the teenager’s name', 'aws/exam-minimum-age', /The name on it is the teenager's/],
  [
    'My Profile, then Identification beneath',
    'aws/exam-minimum-age',
    /open My Profile and, beneath it, Identification/,
  ],
  ['the next page has the login ID', 'aws/exam-minimum-age', /The page that follows shows the login ID/],
  ['AWS and eight characters', 'aws/exam-minimum-age', /AWS and eight more characters/],
  ['to be noted, for step 2', 'aws/exam-minimum-age', /Write it down: the second step asks for it/],
  [
    'later steps are not in the capture, and it says so',
    'aws/exam-minimum-age',
    /Only the first step could be read/,
  ],
  [
    'Pearson VUE test centres are searched on its page',
    'aws/exam-test-centre',
    /home\.pearsonvue\.com\/test-taker\.aspx/,
  ],
  ['AI Practitioner: 3 months', 'aws/exam-new-services', /after 3 in AI Practitioner/],
  [
    'Machine Learning Engineer - Associate: 3 months',
    'aws/exam-new-services',
    /3 in .*Machine Learning Engineer - Associate/,
  ],
  [
    'Generative AI Developer - Professional: 3 months',
    'aws/exam-new-services',
    /3 in .*Generative AI Developer - Professional/,
  ],
  ['Machine Learning - Specialty: 3 months', 'aws/exam-new-services', /3 in .*Machine Learning - Specialty/],
  [
    'all other exams: 6 months of general availability',
    'aws/exam-new-services',
    /After 6 months of general availability/,
  ],
  ['for exams, not for training', 'aws/exam-new-services', /The rule is about exams/],
  ['training covers new things sooner', 'aws/exam-new-services', /take up what is new sooner/],
  [
    'microcredentials go deep into one topic',
    'aws/microcredential-what',
    /Thorough checks of a single topic/,
  ],
  ['for more than 6 months of experience', 'aws/microcredential-what', /more than 6 months/],
  ['with the services of that topic', 'aws/microcredential-what', /worked with that topic's services/],
  [
    'each page in Skill Builder recommends courses',
    'aws/microcredential-prepare',
    /own page in Skill Builder: each one recommends the courses/,
  ],
  [
    'earned ones are in the CertMetrics account',
    'aws/microcredential-where',
    /certification account, which runs on CertMetrics/,
  ],
  [
    'under Exam History, Microcredentials',
    'aws/microcredential-where',
    /Exam History, then Microcredentials/,
  ],
  [
    'the date of a fail: sign in to Skill Builder',
    'aws/microcredential-failed-date',
    /Sign in to Skill Builder/,
  ],
  [
    'open the microcredential, then the module',
    'aws/microcredential-failed-date',
    /open the microcredential, then its module/,
  ],
  [
    'under Candidate Information',
    'aws/microcredential-failed-date',
    /Candidate Information says when you last tried/,
  ],
  ['25 days between attempts', 'aws/microcredential-retake', /25 days from the last attempt/],
  ['a lab is what is sat', 'aws/microcredential-what', /each a lab/],
  ['a badge: Credly mails after a pass', 'aws/microcredential-badge', /After a pass Credly writes to you/],
  ['with a link to accept it', 'aws/microcredential-badge', /a link in that mail lets you accept it/],
  ['valid for 12 months', 'aws/microcredential-validity', /^12 months\./],
  ['renewable from 9 months after passing', 'aws/microcredential-validity', /from 9 months after passing/],
  ['while still valid', 'aws/microcredential-validity', /While it is valid you can renew/],
  [
    'once not valid, at any time',
    'aws/microcredential-validity',
    /once it is not, you can retake it at any time/,
  ],
  [
    'provided 25 days since a failed attempt',
    'aws/microcredential-validity',
    /at least 25 days have to be over/,
  ],
  [
    'trouble: a case with customer service',
    'aws/microcredential-trouble',
    /Open a case with customer service/,
  ],
  ['describing what happened', 'aws/microcredential-trouble', /tell what happened/],
  ['who investigate', 'aws/microcredential-trouble', /look into it/],
  ['and give next steps', 'aws/microcredential-trouble', /answer with what to do next/],
]

test.each(FACTS)('%s', (_fact, id, phrase) => {
  const entry = builtInFaq().entry(id)
  expect(entry, id).toBeDefined()
  expect(textOf(entry!)).toMatch(phrase)
})

function textOf({ short, body, doubts, links }: FaqEntry): string {
  const lines = body.flatMap((block) => {
    if (block.kind === 'code') return [block.text]
    return (block.kind === 'paragraph' ? [block.inlines] : block.items).map((inlines) =>
      inlines.map(({ text }) => text).join(''),
    )
  })
  return [short, ...lines, doubts ?? '', ...links.map(({ url }) => url)].join('\n')
}
