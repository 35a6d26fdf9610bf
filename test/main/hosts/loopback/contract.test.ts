import type { Reply } from '@shared/contract/errors'
import { contractSuite } from '../../../contract/contractSuite'
import { startLoopback, TOKEN } from './loopback'

contractSuite('the loopback host', async () => {
  const host = await startLoopback()
  const headers = { authorization: `Bearer ${TOKEN}` }
  return {
    async call(method, input) {
      const path = `/rpc/${encodeURIComponent(method)}`
      const { text } = await host.ask({ path, method: 'POST', headers, body: JSON.stringify(input) })
      return JSON.parse(text) as Reply<unknown>
    },
    close: () => host.stop(),
  }
})
