/** `$300`, or `EUR 300` in another currency. Without cents where there are none. */
export function moneyInWords(amount: number, currency = 'USD'): string {
  const number = Number.isInteger(amount) ? String(amount) : amount.toFixed(2)
  return currency === 'USD' ? `$${number}` : `${currency} ${number}`
}
