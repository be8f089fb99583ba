import { defineUnlistedScript } from '#imports'
import { showCard } from '@/components/in-page/show-card'
import { offerCards } from '@/lib/frame/card/cards'

/** Brought into a store frame when its first card is due; most pages never need it. */
export default defineUnlistedScript(() => offerCards(showCard))
