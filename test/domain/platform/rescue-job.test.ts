import { describe, expect, it } from 'vitest';
import { type Job, jobStates } from '../../../domain/platform/job.ts';
import { rescueJob } from '../../../domain/platform/rescue-job.ts';

const start = '2026-04-01T10:00:00.000Z';
const job = (state: Job['state']): Job => ({
  id: 'job_1',
  state,
  turn: 3,
  counters: {},
  requestedBy: 'key_1',
  version: 7,
  createdAt: start,
  updatedAt: start,
  task: { kind: 'revaluation', terms: 1, scopes: [] },
});

describe('a job', () => {
  it('is handed on where its worker kept nothing for two minutes', () => {
    expect(rescueJob(job('running'), '2026-04-01T10:01:59.999Z')).toEqual({
      lookAgainAt: '2026-04-01T10:02:00.000Z',
    });
    const now = '2026-04-01T10:02:00.000Z';
    expect(rescueJob(job('queued'), now)).toEqual({
      job: { ...job('queued'), turn: 4, version: 8, updatedAt: now },
      lookAgainAt: '2026-04-01T10:04:00.000Z',
    });
  });

  it('waits a day for its file', () => {
    expect(rescueJob(job('awaiting-upload'), start).lookAgainAt).toBe('2026-04-01T10:10:00.000Z');
    expect(rescueJob(job('awaiting-upload'), '2026-04-02T09:59:00.000Z')).toEqual({
      lookAgainAt: '2026-04-02T10:00:00.000Z',
    });
    expect(rescueJob(job('awaiting-upload'), '2026-04-02T10:00:00.000Z')).toMatchObject({
      job: { state: 'expired', turn: 3 },
    });
  });

  it('that has ended is left alone', () => {
    for (const state of jobStates.filter((one) => !['awaiting-upload', 'queued', 'running'].includes(one)))
      expect(rescueJob(job(state), '2030-01-01T00:00:00.000Z')).toEqual({});
  });
});
