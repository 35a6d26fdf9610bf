import { call } from './call'

/** Opens an https link in the person's own browser. @throws CallError */
export async function openLink(url: string): Promise<void> {
  await call('links.open', { url })
}
