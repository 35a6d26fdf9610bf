import type { Pack } from '@shared/domain/policy/packSchema'
import { checkPack } from '@shared/domain/policy/checkPack'
import aws from '../../../resources/catalog/aws.json'
import cisco from '../../../resources/catalog/cisco.json'
import comptia from '../../../resources/catalog/comptia.json'
import databricks from '../../../resources/catalog/databricks.json'
import github from '../../../resources/catalog/github.json'
import googleCloud from '../../../resources/catalog/google-cloud.json'
import hashicorp from '../../../resources/catalog/hashicorp.json'
import isaca from '../../../resources/catalog/isaca.json'
import isc2 from '../../../resources/catalog/isc2.json'
import linuxFoundation from '../../../resources/catalog/linux-foundation.json'
import microsoft from '../../../resources/catalog/microsoft.json'
import oracle from '../../../resources/catalog/oracle.json'
import pmi from '../../../resources/catalog/pmi.json'
import redHat from '../../../resources/catalog/red-hat.json'
import scrumAlliance from '../../../resources/catalog/scrum-alliance.json'
import snowflake from '../../../resources/catalog/snowflake.json'

/**
 * The packs that come with Credence, checked like anybody's. One that does not pass is a fault of ours, and stops the
 * start rather than showing wrong dates. @throws Error
 */
export const builtInPacks: readonly Pack[] = [
  checked('aws.json', aws),
  checked('cisco.json', cisco),
  checked('comptia.json', comptia),
  checked('databricks.json', databricks),
  checked('github.json', github),
  checked('google-cloud.json', googleCloud),
  checked('hashicorp.json', hashicorp),
  checked('isaca.json', isaca),
  checked('isc2.json', isc2),
  checked('linux-foundation.json', linuxFoundation),
  checked('microsoft.json', microsoft),
  checked('oracle.json', oracle),
  checked('pmi.json', pmi),
  checked('red-hat.json', redHat),
  checked('scrum-alliance.json', scrumAlliance),
  checked('snowflake.json', snowflake),
]

function checked(file: string, json: unknown): Pack {
  const result = checkPack(json)
  if (result.ok) return result.pack
  throw new Error(`${file}: ${result.problems.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`)
}
