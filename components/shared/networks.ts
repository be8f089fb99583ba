import type { SocialNetwork } from '@/lib/store/page-kinds'

/** Names of their owners, the same in every language. */
export const networkNames: Record<SocialNetwork, string> = { google: 'Google', facebook: 'Facebook', vk: 'VK', apple: 'Apple', x: 'X' }
