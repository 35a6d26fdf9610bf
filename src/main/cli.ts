import '../../node-guard'
import { join } from 'node:path'
import { dataFindings } from './hosts/cli/dataFindings'
import { userPackFindings } from './hosts/cli/userPackFindings'
import { runCli } from './hosts/cli/runCli'
import { builtInPacks } from './core/builtInPacks'
import { systemClock, systemZone } from './core/clock'
import { keepPlanView } from './core/views/planView'
import { loadPackFile } from './core/packFile'
import { readUserPacks } from './core/userPacks'
import { createFaultLog, faultInWords } from './hosts/faultLog'
import { browserShell, noNotifier } from './hosts/loopback/browserShell'
import { readVersion } from './hosts/readVersion'
import { examineDataFile, hasWriter } from './storage/examineDataFile'
import { clockFor, dataFileIn, openApp } from './openApp'

const version = readVersion(join(import.meta.dirname, '../..'))

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runCli(process.argv.slice(2), {
  version,
  packs: builtInPacks,
  zone: systemZone(),
  loadPack: loadPackFile,
  userPacks: (dir) => readUserPacks(dir, 'read'),
  keepPlan: keepPlanView,
  faq: async () => {
    const { builtInFaq, builtInFaqIndex } = await import('./faq/builtInFaq')
    return { library: builtInFaq(), index: builtInFaqIndex() }
  },
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  clock: clockFor,
  dataFile: dataFileIn,
  fault: faultInWords,
  inspect: (dir) => [
    ...dataFindings(dataFileIn(dir), () => examineDataFile(dir, systemClock().now()), hasWriter(dir)),
    ...userPackFindings(readUserPacks(dir, 'read')),
  ],
  open: (dir, mode, clock) =>
    openApp({
      dir,
      mode,
      clock,
      notifier: noNotifier,
      shell: browserShell,
      report: createFaultLog(dir),
      host: 'cli',
      version,
    }),
})
