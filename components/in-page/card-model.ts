// The contract is lib/messaging/card-model.ts: the background makes these models, and lib imports nothing of components. Extend it there.
export type * from '@/lib/messaging/card-model'
