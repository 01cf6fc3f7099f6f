import { describe, expect, it } from 'vitest';
import type { Job } from '../../../domain/platform/job.ts';
import { cancelJob, resumeJob } from '../../../domain/platform/steer-job.ts';

const then = '2026-04-01T10:00:00.000Z';
const now = '2026-04-01T11:00:00.000Z';
const job = (state: Job['state'], more: Partial<Job> = {}): Job => ({
  id: 'job_a',
  state,
  task: { kind: 'clock-move', to: now },
  counters: {},
  turn: 2,
  requestedBy: 'key_1',
  version: 5,
  createdAt: then,
  updatedAt: then,
  ...more,
});
const revaluation = { kind: 'revaluation' as const, terms: 1, scopes: [] };

describe('a job under way', () => {
  it('is cancelled once', () => {
    for (const state of ['awaiting-upload', 'queued', 'running'] as const)
      expect(cancelJob(job(state), now)).toEqual({ ...job('cancelled'), version: 6, updatedAt: now });
    const cancelled = job('cancelled');
    expect(cancelJob(cancelled, now)).toBe(cancelled);
  });

  it('is not cancelled where it follows from changed terms, or has ended', () => {
    expect(() => cancelJob(job('running', { task: revaluation }), now)).toThrow('job-not-steerable');
    for (const state of ['done', 'failed', 'expired'] as const)
      expect(() => cancelJob(job(state), now)).toThrow('job-ended');
  });

  it('is resumed by doing nothing', () => {
    for (const state of ['queued', 'running'] as const) {
      const going = job(state);
      expect(resumeJob(going, now)).toBe(going);
    }
  });
});

describe('a job that stopped', () => {
  it('goes on as another turn, without its failure', () => {
    const resumed = { ...job('queued'), turn: 3, version: 6, updatedAt: now };
    expect(resumeJob(job('cancelled'), now)).toEqual(resumed);
    const failed = resumeJob(job('failed', { failure: 'no file' }), now);
    expect(failed).toEqual(resumed);
    expect(failed).not.toHaveProperty('failure');
  });

  it('waits for its file again where none had come', () => {
    expect(resumeJob(job('cancelled', { turn: 0 }), now)).toMatchObject({
      state: 'awaiting-upload',
      turn: 0,
    });
  });

  it('does not go on where it was done, expired, or is not for people to steer', () => {
    for (const state of ['done', 'expired', 'awaiting-upload'] as const)
      expect(() => resumeJob(job(state), now)).toThrow('job-ended');
    expect(() => resumeJob(job('failed', { task: revaluation }), now)).toThrow('job-not-steerable');
  });
});
