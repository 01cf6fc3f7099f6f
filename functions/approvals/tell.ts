import type { Approval } from '../../domain/approvals/approval.ts';
import { type ApprovalTold, approvalLetter } from '../../domain/approvals/approval-letters.ts';
import { outcomeLetter } from '../../domain/approvals/outcome-letter.ts';
import { type ApproverProfile, deputyOf } from '../../domain/approvals/person.ts';
import { currentStage, isAsked } from '../../domain/approvals/standing.ts';
import { businessDay } from '../../domain/kernel/day.ts';
import type { Addressee } from '../../domain/platform/notice.ts';
import { approvals } from '../../storage/approvals.ts';
import type { DueWork } from '../platform/due.ts';
import { type NoticeWish, queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { answerTask } from '../shell/workflows.ts';
import { linksOf } from './link.ts';
import { requesterOf } from './requester.ts';
import { keepReturnedTask } from './returned-task.ts';
import { type Colleague, type Staff, staffOf } from './staff.ts';

/** Somebody who is written to, and in whose place they would decide. */
type Reader = { readonly to: Addressee; readonly inPlaceOf?: string };

/** Whoever is asked, or who decides in their place while they are away, or because they asked them to. */
const readersFor = (
  approval: Approval,
  asked: readonly Colleague[],
  { colleagues, profiles }: Staff,
  today: string,
): readonly Reader[] => {
  const bySubject = new Map(colleagues.map((one) => [one.subject, one]));
  const deputies = (one: Colleague): readonly string[] => {
    const profile: ApproverProfile | undefined = profiles.get(one.subject);
    const deputy = deputyOf(profile, today);
    const delegates = approval.delegations
      .filter(({ from }) => from.subject === one.subject)
      .map(({ to }) => to);
    return [...(deputy === undefined ? [] : [deputy]), ...delegates];
  };
  return asked.flatMap((one): readonly Reader[] => {
    const others = deputies(one).flatMap((subject) => bySubject.get(subject) ?? []);
    const instead = others.map(({ email, language }) => ({ to: { email, language }, inPlaceOf: one.name }));
    return instead.length > 0 ? instead : [{ to: { email: one.email, language: one.language } }];
  });
};

const dueOf = ({ terms }: Approval, stage: ReturnType<typeof currentStage>): ApprovalTold['due'] => {
  const next = terms.find(({ what }) => what !== 'remind');
  if (next === undefined) return undefined;
  return { at: next.at, means: next.what === 'escalate' ? 'escalate' : (stage?.silence?.means ?? 'refused') };
};

/** What the stage has come to: asked, reminded so many times, escalated. Each is told once to each reader. */
const occasionsOf = ({ reminders, escalated }: Approval) => [
  { occasion: 'ask' as const, mark: 'ask' },
  ...(reminders === 0 ? [] : [{ occasion: 'remind' as const, mark: `remind ${reminders}` }]),
  ...(escalated ? [{ occasion: 'escalate' as const, mark: 'escalate' }] : []),
];

const isOfEscalation = (approval: Approval, one: Colleague): boolean => {
  const before = { ...approval, escalated: false };
  return approval.escalated && !isAsked(before, one);
};

const wishFor = (
  approval: Approval,
  { to, inPlaceOf, occasion, mark }: Reader & ReturnType<typeof occasionsOf>[number],
  linkFor: Awaited<ReturnType<typeof linksOf>>,
): NoticeWish => {
  const { id: approvalId, title, seen, rounds, stage, timeZone } = approval;
  const cause = `${approvalId} round ${rounds.length} stage ${stage} ${mark}`;
  const asked = currentStage(approval);
  const told: ApprovalTold = {
    approvalId,
    title,
    stage: asked?.name ?? '',
    seen,
    before: rounds.at(-2)?.seen,
    note: rounds.at(-1)?.note,
    due: dueOf(approval, asked),
    timeZone,
    inPlaceOf,
    link: linkFor(approvalId, `${cause} ${to.email}`),
  };
  return { cause, to, letter: approvalLetter(occasion, told, to.language) };
};

/** Writes to those whom the stage has asked and who have not answered, each once for each occasion. */
const tellStage = async (context: Context, tenant: string, approval: Approval): Promise<void> => {
  const [staff, linkFor] = await Promise.all([staffOf(context, tenant), linksOf(context, tenant)]);
  const today = businessDay(context.given.now(), approval.timeZone);
  const asked = staff.colleagues.filter((one) => isAsked(approval, one));
  const wishes: NoticeWish[] = [];
  for (const occasion of occasionsOf(approval)) {
    // Those who are asked by escalation hear of it so, and were not asked before.
    const people = asked.filter(
      (one) => isOfEscalation(approval, one) === (occasion.occasion === 'escalate'),
    );
    const notify = (currentStage(approval)?.notify ?? []).map((to) => ({ to }));
    for (const reader of [...readersFor(approval, people, staff, today), ...notify])
      wishes.push(wishFor(approval, { ...reader, ...occasion }, linkFor));
  }
  await queueNotices(context, tenant, wishes);
};

/** Tells the tasks that wait how it ended. Nothing waits by a token that was told before. */
const tellTasks = async ({ tokens, state, decision }: Approval): Promise<void> => {
  const { by, at, reason } = decision ?? {};
  const answer = { outcome: state, by, at, ...(reason === undefined ? {} : { reason }) };
  for (const token of tokens) await answerTask(token, answer);
};

/** Writes to whoever asked: when it came back, and when it ended otherwise than by themselves. */
const tellRequester = async (context: Context, tenant: string, approval: Approval): Promise<void> => {
  const { state, subject, id: approvalId, title, rounds, answers, decision } = approval;
  if (state === 'open' || state === 'recalled') return;
  // What became of a deal its partner is told by the deal itself.
  if (state !== 'returned' && subject.kind === 'deal') return;
  const person = await requesterOf(context, tenant, approval);
  if (person === undefined) return;
  const to: Addressee = { email: person.email, language: person.language };
  const reason = state === 'returned' ? answers.at(-1)?.reason : decision?.reason;
  const letter = outcomeLetter({ outcome: state, title, reason, approvalId }, to.language);
  await queueNotices(context, tenant, [
    { cause: `${approvalId} round ${rounds.length} ${state}`, to, letter },
  ]);
};

/** Tells everybody what concerns them of an approval as it stands now. Repeats harmlessly. */
export const tell = async (context: Context, tenant: string, approval: Approval): Promise<void> => {
  if (approval.state === 'open') await tellStage(context, tenant, approval);
  else await tellRequester(context, tenant, approval);
  await keepReturnedTask(context, tenant, approval);
  if (approval.state !== 'open' && approval.state !== 'returned') await tellTasks(approval);
};

/** The tick's part: an approval of which not everybody may have heard. */
export const tellDue: DueWork = async (context, { tenant, subject: approvalId }) => {
  const approval = await approvals.read(context.store, { tenant, approvalId });
  if (approval !== undefined) await tell(context, tenant, approval);
  return undefined;
};
