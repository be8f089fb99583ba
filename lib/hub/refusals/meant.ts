import { isSameAccount } from '@/lib/diagnosis/accounts'
import type { Diagnosis } from '@/lib/diagnosis/diagnose'
import type { CheckView } from '@/lib/messaging/popup-model'
import { isSameRealm, type Site } from '@/lib/store/sites'
import type { Entry } from '@/lib/vault'
import { isSite } from '../accounts/accounts'
import type { JudgedCause, Meant } from '../journeys/journeys'

/** The saved accounts that a diagnosis speaks of, by id. What was meant is always one of this site; whose it is may not be. */
export function findMeant({ account, intended }: Diagnosis, entries: readonly Entry[], site: Site): Meant {
  const known = entries.filter((entry) => isSite(entry.site))
  const own = known.filter((entry) => isSite(entry.site) && isSameRealm(entry.site, site))
  return {
    ownerId: account === undefined ? undefined : known.find((entry) => isSameAccount(entry.account, account))?.id,
    entryId: intended === undefined ? undefined : own.find(({ password }) => password === intended)?.id,
  }
}

/** Their names, for the shopper alone; none while the vault is locked. */
export function viewMeant({ ownerId, entryId }: JudgedCause, entries: readonly Entry[]): Pick<CheckView, 'account' | 'entry'> {
  const entry = entries.find(({ id }) => id === entryId)
  return {
    account: entries.find(({ id }) => id === ownerId)?.account,
    entry: entry && { id: entry.id, account: entry.account },
  }
}
