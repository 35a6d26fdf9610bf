/**
 * Words that people in the field use for the same thing. An entry whose question, phrasings or short answer has one of a
 * line is found by all of that line.
 */
const LINES = [
  'retake resit reattempt retest redo repeat rewrite resitting retaking',
  'renew recertify recertification renewal revalidate prolong refresh',
  'fail failed failing flunk flunked unsuccessful',
  'voucher discount coupon promo promotion rebate',
  'score mark grade points result threshold percentage',
  'esl accommodation accommodations accomodation dyslexia adhd',
  'badge credly acclaim',
  'reschedule postpone rebook move rearrange change',
  'price cost fee charge money expensive pay payment',
  'passport licence license identity identification identifications ids',
  'teenager teen minor child kid son daughter underage youth',
  'parent guardian mother father mum mom dad',
  'home remote remotely proctored proctoring onvue house',
  'centre center location venue site',
  'merge combine duplicate join consolidate unify',
  'expire expiry expiration lapse lapsed valid validity run',
  'verify verification genuine authenticity prove proof',
  'partner apn employer company organisation organization firm reseller',
  'prepare study learn training course revise revision preparation',
  'unscored experimental pilot dummy',
  'results outcome report',
  'wait waiting cooldown cooling',
  'book schedule register enrol enroll appointment booking',
  'cancel refund',
  'feature service launch announcement',
  'trouble problem issue crash crashed broken error bug complaint glitch outage disconnected',
  'language translated translation',
  'duration length minutes long time',
  'microcredential microcred lab microcredentials',
  'certification cert certificate certs',
  'login signin username account',
  'benefit perk swag merchandise',
  'ccp clf practitioner',
].map((line) => line.split(' '))

const groups = new Map<string, string[][]>()
for (const line of LINES) for (const word of line) groups.set(word, [...(groups.get(word) ?? []), line])

/** What else the entry with these words is to be found by. */
export function synonymsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => groups.get(word) ?? []).flat())
}
