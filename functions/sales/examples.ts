/** Examples that the documents show and the tests send. */
export const saleExample = {
  externalId: 'SO43897-235',
  programId: 'resellers-2026',
  partnerId: 'baltic-bikes',
  productId: 'FRAME-58',
  quantity: '2',
  amount: '57.68',
  cost: '40.10',
  currency: 'EUR',
  occurredAt: '2026-02-25',
};

export const saleViewExample = {
  ...saleExample,
  id: 'sale_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  productId: 'product_9r4x6n0b2d5f3m8k1t5y7q0w2e',
  status: 'accepted' as const,
  day: '2026-02-25',
  revision: 0,
  recordedAt: '2026-02-25T10:15:30.120Z',
};
