/** The model lives where the background can reach it too. */
export type * from '@/lib/messaging/options-model'
