import type { WordList } from './word-list'

/** Codes that are shown to a person or keyed into a locker: for a parcel, a way aboard, a return. No page ever asks for them. */
export const handOverWords: readonly WordList[] = [
  {
    language: 'en',
    kind: 'other-number',
    words:
      'pickup code*, pick up code*, pickup pin, pick up pin, collection code*, collection pin, collect code, locker code*, locker pin, parcel code, parcel pin, delivery code*, delivery pin, drop off code*, return code*, return pin, boarding code*, rental code*, handover code*, hand over code*, courier code, driver pin, code for the courier, code for the driver, code to the courier, code to the driver',
  },
  {
    language: 'de',
    kind: 'other-number',
    words:
      'abholpin, abholnummer*, abhol code*, paketcode*, lieferpin, liefercode*, zustellcode*, zustellpin, ablagecode*, einlosecode*, ruckgabecode*, retourencode*, bordkartencode*, schliessfachcode*, schliesfachcode*, fachcode, abholung code',
  },
  {
    language: 'fr',
    kind: 'other-number',
    words:
      "code de retrait, code de collecte, code de livraison, code de remise, code casier, code du casier, code d'embarquement, code de depot, code colis, code du colis, code de retour, code d'enlevement, code livreur",
  },
  {
    language: 'es',
    kind: 'other-number',
    words:
      'codigo de recogida, codigo de retiro, codigo de entrega, codigo de recoleccion, codigo de casillero, codigo del casillero, codigo de taquilla, codigo de embarque, codigo de devolucion, codigo de deposito, pin de recogida, pin de entrega, clave de retiro, clave de entrega',
  },
  {
    language: 'pt',
    kind: 'other-number',
    words:
      'codigo de levantamento, codigo de retirada, codigo de recolha, codigo de coleta, codigo de devolucao, codigo do cacifo, pin de levantamento, senha de retirada, palavra chave de entrega',
  },
  {
    language: 'it',
    kind: 'other-number',
    words:
      "codice di ritiro, codice ritiro, codice per il ritiro, codice di consegna, codice consegna, codice locker, codice d'imbarco, codice di reso, codice reso, pin di ritiro, pin di consegna",
  },
  {
    language: 'nl',
    kind: 'other-number',
    words: 'afhaalpin*, ophaalpin*, bezorgcode*, bezorgpin*, retourcode*, aflevercode*, lockercode*, kluiscode*, instapcode*, pakketcode*',
  },
  {
    language: 'sv, no, da, fi',
    kind: 'other-number',
    words:
      'uthamtningskod*, upphamtningskod*, avhamtningskod*, leveranskod*, leveringskode*, utleveringskode*, utlamningskod*, returkod*, skapkod*, paketkod*, pakkekode*, pakkeboks kode, lukekode*, hente kode, boksens kode, luukun koodi*, toimituskoodi*, palautuskoodi*, luovutuskoodi*, lokerokoodi*',
  },
  {
    language: 'pl, cs, sk, hu, ro',
    kind: 'other-number',
    words:
      'kod do odbioru, kod paczki, kod dostawy, kod zwrotu, kod do skrytki, kod otwarcia, kod k vyzvednuti, kod na vyzvednuti, kod pro vydej, kod pre vyzdvihnutie, kod na vyzdvihnutie, kod k prevzeti, pin k vyzvednuti, pin na vyzvednuti, podaci kod, dorucovaci kod, heslo pro vydej, heslo k vyzvednuti, csomagatveteli kod*, atvevo kod*, atvevokod*, kiszallitasi kod*, felveteli kod*, nyitokod*, cod de ridicare, codul de ridicare, cod ridicare, cod de livrare, codul de livrare, cod livrare, cod de retur, codul de retur, cod de deschidere, codul de deschidere',
  },
  {
    language: 'hr, sr, bs, sl, bg, el',
    kind: 'other-number',
    words:
      'kod za preuzimanje, kod za podizanje, kod za isporuku, kod za dostavu, koda za prevzem, prevzemna koda, dostavna koda, код за преузимање, код за получаване, код за вземане, код за доставка, код за куриера, κωδικος παραλαβης, κωδικο παραλαβης, κωδικος παραδοσης, κωδικο παραδοσης, κωδικος θυριδας, pin παραλαβης',
  },
  {
    language: 'ru, uk, be',
    kind: 'other-number',
    words:
      "код ячейки, код от ячейки, код доставки, код для доставки, код для выдачи, код посылки, код возврата, код для возврата, код посадки, код для курьера, код курьеру, код постамата, код для постамата, пин код постамата, код вручения, код передачи, код отримання, код для отримання, код видачі, код для видачі, код комірки, код повернення, код поштомата, код для поштомата, код для кур'єра, код атрымання",
  },
  {
    language: 'tr, az',
    kind: 'other-number',
    words:
      'teslim kodu*, teslim alma kodu*, teslimat sifre*, kargo teslim kodu*, dolap kodu*, dolap sifre*, iade kodu*, kurye kodu*, binis kodu*',
  },
  {
    language: 'ar, fa, he',
    kind: 'other-number',
    words:
      'رمز الاستلام*, رمز استلام*, كود الاستلام*, كود استلام*, رمز التسليم*, رمز التوصيل*, كود التوصيل*, رمز الخزانه*, رمز الارجاع*, كد تحويل*, كد مرسوله*, رمز تحويل*, קוד איסוף*, קוד האיסוף*, קוד מסירה*, קוד המסירה*, קוד לוקר*, קוד הלוקר*, קוד משלוח*, קוד לאיסוף*',
  },
  {
    language: 'hi, bn, th, vi, id, ms, tl',
    kind: 'other-number',
    words:
      'डिलीवरी कोड*, डिलिवरी कोड*, पिकअप कोड*, ডেলিভারি কোড*, รหัสรับสินค้า, รหัสรับพัสดุ, รหัสรับของ, รหัสตู้, รหัสเปิดตู้, ma nhan hang, ma lay hang, ma giao hang, ma tu do, ma mo tu, ma tra hang, ma nhan buu kien, kode pengambilan*, kode penjemputan*, kode pengiriman*, kode serah terima*, kode antar, kode ambil, kode loker*, kode retur, kod pengambilan*, kod kutipan*, kod penghantaran*',
  },
  {
    language: 'zh, ja, ko',
    kind: 'other-number',
    words:
      '收货码, 核销码, 开箱码, 开柜码, 寄件码, 退货码, 自提码, 登机码, 取货密码, 取件密码, 收貨碼, 取貨密碼, 取件密碼, 開櫃碼, 開櫃密碼, 寄件代碼, 寄件編號, 退貨碼, 受取コード, 受取りコード, 受け取りコード, 引取コード, 引き取りコード, 受取用コード, 受取パスワード, 解錠コード, 解錠番号, 開錠番号, 返品コード, 수령 코드, 수령코드, 수령 번호, 수령번호, 픽업 코드, 픽업코드, 픽업 번호, 픽업번호, 보관함 비밀번호, 사물함 비밀번호, 택배함 비밀번호, 배송 코드, 반품 코드, 반품코드',
  },
]
