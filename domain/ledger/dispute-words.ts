import type { Language } from '../platform/letter.ts';
import type { Dispute } from './dispute.ts';

/** Why a line is disputed, as people read it. */
export const reasons: Readonly<Record<Dispute['reason'], Readonly<Record<Language, string>>>> = {
  'wrong-amount': { pl: 'błędna kwota', en: 'wrong amount' },
  'wrong-rate': { pl: 'błędna stawka', en: 'wrong rate' },
  'wrong-partner': { pl: 'inny partner', en: 'another partner' },
  'sale-missing': { pl: 'brakuje sprzedaży', en: 'a sale is missing' },
  'sale-not-mine': { pl: 'cudza sprzedaż', en: 'somebody else’s sale' },
  duplicate: { pl: 'naliczono podwójnie', en: 'counted twice' },
  'return-not-mine': { pl: 'cudzy zwrot', en: 'somebody else’s return' },
  other: { pl: 'inny', en: 'other' },
};

/** What the letters on disputes are made of. */
export const words = {
  pl: {
    subject: {
      opened: 'Reklamacja zapisu',
      overdue: 'Reklamacja nadal czeka',
      ended: 'Reklamacja zakończona',
    },
    greeting: 'Dzień dobry,',
    opened: {
      vendor: 'partner zareklamował zapis w rozliczeniach.',
      partner: 'zgłosiliśmy zastrzeżenie do zapisu w Państwa rozliczeniach.',
    },
    own: 'reklamacja zapisu w rozliczeniach została zgłoszona.',
    overdue: {
      answer: 'minął termin odpowiedzi na reklamację.',
      decision: 'reklamacja ma odpowiedź i czeka na rozstrzygnięcie.',
    },
    ended: {
      rejected: 'reklamacja nie została uwzględniona. Zapis pozostaje bez zmian.',
      upheld: 'reklamacja została uwzględniona. Różnicę zaksięgowaliśmy osobnym zapisem.',
      withdrawn: 'reklamacja została wycofana. Zapis pozostaje bez zmian.',
    },
    partner: 'Partner',
    line: 'Zapis',
    of: 'Dotyczy',
    amount: 'Kwota zapisu',
    claimed: 'Powinno być',
    reason: 'Powód',
    text: 'Opis',
    held: 'Wstrzymana kwota',
    due: 'Odpowiedź do',
    adjustment: 'Korekta',
    because: 'Uzasadnienie',
    id: 'Numer reklamacji',
    stays:
      'Do rozstrzygnięcia wstrzymana kwota nie jest wypłacana ani potrącana. Brak odpowiedzi tego nie zmienia; będziemy przypominać.',
    back: 'To, co było wstrzymane, wraca tam, gdzie było. Znajdą to Państwo w najbliższym rozliczeniu.',
  },
  en: {
    subject: {
      opened: 'A ledger line is disputed',
      overdue: 'A dispute still waits',
      ended: 'A dispute has ended',
    },
    greeting: 'Hello,',
    opened: {
      vendor: 'A partner disputes a line of its ledger.',
      partner: 'We dispute a line of your ledger.',
    },
    own: 'A dispute of a ledger line was opened.',
    overdue: {
      answer: 'The term for an answer to this dispute is over.',
      decision: 'This dispute was answered and waits for its outcome.',
    },
    ended: {
      rejected: 'The dispute was rejected. The line stands as it is.',
      upheld: 'The dispute was upheld. The difference was posted as an entry of its own.',
      withdrawn: 'The dispute was withdrawn. The line stands as it is.',
    },
    partner: 'Partner',
    line: 'Line',
    of: 'Concerns',
    amount: 'Amount of the line',
    claimed: 'Should be',
    reason: 'Reason',
    text: 'Description',
    held: 'Held',
    due: 'Answer by',
    adjustment: 'Adjustment',
    because: 'Explanation',
    id: 'Dispute',
    stays:
      'Until the outcome, what is held is neither paid nor deducted. Silence does not change that; we will keep reminding.',
    back: 'What was held goes back where it was. You will find it on the next statement.',
  },
} as const;
