import { deleteDB } from 'idb'
import { lockVault } from './lock'
import type { Hub } from './hub'

/** The vault's own default. */
const databaseName = 'vault'

/** Locks the vault and deletes all that is stored of it. Connections make way by themselves. */
export async function eraseVault(hub: Hub): Promise<void> {
  await lockVault(hub)
  await deleteDB(databaseName)
}
