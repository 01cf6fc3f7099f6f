import type { MappingPlan } from '../template/shapes.ts';

export type Batch = readonly Readonly<Record<string, unknown>>[];
export type GivenUp = { readonly attempts: number; readonly condition: string };

/** What a delivery does to the world. */
export type Delivery = {
  readonly invoke: (batch: Batch) => Promise<unknown>;
  /** Everything up to here is done. */
  readonly reached: (sequenceNumber: string) => void;
  readonly giveUp: (batch: Batch, why: GivenUp) => Promise<void>;
  readonly stopped: () => boolean;
  readonly pause: (millis: number) => Promise<unknown>;
};

const LONGEST_PAUSE = 2_000;

const numberOf = (record: Batch[number] | undefined): string =>
  String((record?.['dynamodb'] as { readonly SequenceNumber?: string } | undefined)?.SequenceNumber ?? '');

const bornAt = (record: Batch[number] | undefined): number =>
  Number(
    (record?.['dynamodb'] as { readonly ApproximateCreationDateTime?: number } | undefined)
      ?.ApproximateCreationDateTime,
  ) * 1000;

/**
 * The first record that a function says it did not process. An empty or null answer is full success; an identifier
 * that the batch does not hold means that nothing of it was processed.
 */
export const firstFailed = (batch: Batch, answer: unknown): number | undefined => {
  const failures = (answer as { readonly batchItemFailures?: unknown } | null)?.batchItemFailures;
  if (!Array.isArray(failures) || failures.length === 0) return undefined;
  const named = failures.map(
    (failure: unknown) => (failure as { readonly itemIdentifier?: unknown } | null)?.itemIdentifier,
  );
  const positions = named.map((name) => batch.findIndex((record) => numberOf(record) === name));
  return positions.some((position) => position < 0) ? 0 : Math.min(...positions);
};

const attempt = async (
  batch: Batch,
  mapping: MappingPlan,
  delivery: Delivery,
): Promise<number | undefined | 'error'> => {
  try {
    const answer = await delivery.invoke(batch);
    return mapping.reportsItems ? firstFailed(batch, answer) : undefined;
  } catch {
    return 'error';
  }
};

const exhausted = (batch: Batch, mapping: MappingPlan, attempts: number): string | undefined => {
  if (mapping.retries >= 0 && attempts > mapping.retries) return 'RetryAttemptsExhausted';
  const tooOld = mapping.maxAgeSeconds >= 0 && Date.now() - bornAt(batch[0]) > mapping.maxAgeSeconds * 1000;
  return tooOld ? 'EventAgeExceeded' : undefined;
};

/**
 * Delivers records in order, as Lambda does for a stream: what a function did not process is tried again from the
 * first such record; after an error the batch is halved, if the mapping says so; when attempts or age are used up, the
 * batch goes to the failure destination and the stream goes on.
 */
export const deliver = async (
  batch: Batch,
  mapping: MappingPlan,
  delivery: Delivery,
  before = 0,
): Promise<void> => {
  let rest = batch;
  let attempts = before;
  while (rest.length > 0 && !delivery.stopped()) {
    const failed = await attempt(rest, mapping, delivery);
    if (delivery.stopped()) return;
    if (failed === undefined) return delivery.reached(numberOf(rest.at(-1)));
    if (failed !== 'error' && failed > 0) {
      delivery.reached(numberOf(rest[failed - 1]));
      rest = rest.slice(failed);
    }
    attempts += 1;
    const condition = exhausted(rest, mapping, attempts);
    if (mapping.bisects && rest.length > 1 && condition !== 'EventAgeExceeded') {
      // Halving counts no attempt of its own, or a bad record would take its good neighbours with it.
      const middle = Math.ceil(rest.length / 2);
      await deliver(rest.slice(0, middle), mapping, delivery, attempts - 1);
      await deliver(rest.slice(middle), mapping, delivery, attempts - 1);
      return;
    }
    if (condition !== undefined) {
      await delivery.giveUp(rest, { attempts, condition });
      return delivery.reached(numberOf(rest.at(-1)));
    }
    await delivery.pause(Math.min(LONGEST_PAUSE, 50 * 2 ** attempts));
  }
};
