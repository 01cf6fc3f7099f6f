import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Deal, dealStates } from '../../../domain/deals/deal.ts';
import { readMove, readView, viewMove, viewRead } from '../../../functions/deals/co-sold-view.ts';
import { deal, now } from '../../domain/deals/cases.ts';
import { someone } from '../../kit/call.ts';

const hidden = 'zqhidden';
const text = fc.constant(`${hidden}-${'x'.repeat(3)}`);
/** Everything that a deal may say beside what it is, marked. */
const said = fc.record(
  {
    nextStep: fc.record({ text }),
    lines: fc.constant([{ productId: `product_${hidden}`, quantity: '1', amount: '1' }]),
    fields: fc.dictionary(fc.constantFrom('budget', 'drawing'), text),
    contested: fc.record({ reason: text }),
    refusal: fc.record({ code: fc.constant('decided' as const), reason: text }),
    lost: fc.record({ reason: text, note: text }),
    saleIds: fc.array(text),
    displaces: fc.array(text),
    deeds: fc.constant([{ key: hidden, body: hidden }]),
    extensions: fc.constant(7),
    stalledAt: fc.constant(now),
    touchedAt: fc.constant(now),
    externalId: text,
    bodyHash: text,
    state: fc.constantFrom(...dealStates),
    stage: fc.constant('qualified'),
  },
  { requiredKeys: [] },
);
const others = fc
  .subarray(['one', 'two', 'three'])
  .map((all) =>
    all.map((each) => ({ partnerId: `partner_${hidden}_${each}`, share: '12.34', role: hidden })),
  );

const whole = (more: object, credits: Deal['credits']): Deal => ({
  ...deal({ partnerId: `partner_${hidden}`, registeredBy: hidden, approvalId: `approval_${hidden}` }),
  ...more,
  ...(credits === undefined ? {} : { credits }),
});
const john = someone('partner-seller', { tenant: 'acme', partnerId: 'partner_john' });
const own = { partnerId: 'partner_john', share: '30', role: 'implements' };

it('shows a co-seller its own credit, and nothing that is hidden, whatever the deal says', () => {
  fc.assert(
    fc.property(said, others, (more, rest) => {
      const one = whole(more, [...rest, own]);
      const seen = viewRead(one, john);
      expect(readView.parse(seen)).toEqual(seen);
      expect(seen).toMatchObject({ id: one.id, coSold: true, credit: { share: '30', role: 'implements' } });
      for (const secret of [hidden, '12.34', 'partner_', 'extensions', 'At":null', 'touchedAt', 'stalledAt'])
        expect(JSON.stringify(seen)).not.toContain(secret);
      expect(viewRead(whole(more, rest), john)).toBeUndefined();
    }),
  );
});

it('shows the vendor all of it, and its own partner all but the credits', () => {
  const one = whole({}, [own]);
  expect(viewRead(one, someone('finance', { tenant: 'acme' }))).toMatchObject({ credits: [own] });
  const seller = someone('partner-seller', { tenant: 'acme', partnerId: one.partnerId });
  const seen = viewRead(one, seller);
  expect(seen).toMatchObject({ partnerId: one.partnerId, registeredBy: hidden });
  expect(seen).not.toHaveProperty('credits');
});

it('tells a co-seller when a deal came where, and not by whom', () => {
  const move = {
    dealId: 'deal_1',
    number: 2,
    to: { state: 'approved' as const },
    at: now,
    by: hidden,
    note: hidden,
  };
  const seen = viewMove(whole({}, [own]), move, john);
  expect(seen).toEqual({ number: 2, to: { state: 'approved' }, at: now });
  expect(readMove.parse(seen)).toEqual(seen);
  const { dealId: _, ...all } = move;
  expect(viewMove(whole({}, [own]), move, someone('owner', { tenant: 'acme' }))).toEqual(all);
});
