/** How the columns `id` and `amount` become sales of a bike by `solo`, each of a piece and a day. */
export const importForm = (mapping: Readonly<Record<string, string>> = {}) => ({
  programId: 'prog',
  delimiter: ',',
  dateFormat: 'iso',
  mapping: {
    externalId: '{id}',
    partnerId: 'solo',
    productId: 'bike',
    quantity: '1',
    amount: '{amount}',
    currency: 'EUR',
    occurredAt: '2026-02-10',
    ...mapping,
  },
});
