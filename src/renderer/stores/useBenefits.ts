import { createQuery } from './createQuery'

const ask = createQuery('benefits.list', ['credentials', 'today', 'candidates'])

/** Every benefit and voucher of whoever is shown. */
export const useBenefits = () => ask({})
