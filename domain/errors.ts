/**
 * Everything that can be refused, in one place: the code is stable and part of the API, the kind decides the HTTP
 * status (functions/shell/problem.ts), `title` says what happened and `mend` how to put it right.
 */
// biome-ignore format: one line per code is read like a table.
export const errors = {
  malformed: { kind: 'malformed', title: 'The request is malformed', mend: 'Correct the fields listed under errors and send the request again.' },
  'body-not-json': { kind: 'malformed', title: 'The body is not JSON', mend: 'Send valid JSON in UTF-8 with Content-Type application/json.' },
  'cursor-invalid': { kind: 'malformed', title: 'The cursor is not one of this list', mend: 'Use the value of next as it was answered, with the same filters, or start without a cursor.' },
  'idempotency-key-missing': { kind: 'malformed', title: 'An idempotency key is missing', mend: 'Send an Idempotency-Key header (or an externalId where the resource has one), unique per intended creation.' },
  unauthenticated: { kind: 'unauthenticated', title: 'Sign-in is missing or not valid', mend: 'Send Authorization: Bearer with a valid API key or access token.' },
  'origin-not-allowed': { kind: 'forbidden', title: 'Pages of this origin may not ask', mend: 'Have an owner add the origin to the settings of the tenant, or ask from a server.' },
  'tenant-not-chosen': { kind: 'malformed', title: 'It is not said which tenant is meant', mend: 'You belong to several tenants: name one in the Partnerwise-Tenant header.' },
  forbidden: { kind: 'forbidden', title: 'Your role does not allow this', mend: 'Ask an owner of the program for a role with the permission named in the answer.' },
  'not-found': { kind: 'missing', title: 'There is no such thing', mend: 'Check the id; things of other tenants and partners are not visible to you.' },
  'route-not-found': { kind: 'missing', title: 'There is no such route', mend: 'See /v1/openapi.json for the routes and methods there are.' },
  conflict: { kind: 'conflict', title: 'The id is taken by something else', mend: 'Choose another id, or read what is there and update it.' },
  busy: { kind: 'conflict', title: 'The thing is being changed by others at this moment', mend: 'Send the same request again.' },
  'version-stale': { kind: 'stale', title: 'The thing has changed since you read it', mend: 'Read it again, apply your change and send its new ETag in If-Match.' },
  'idempotency-key-reused': { kind: 'refused', title: 'The idempotency key was used for another request', mend: 'Use a new key for a new request.' },
  'reference-unknown': { kind: 'refused', title: 'Something the request refers to does not exist', mend: 'Create what the listed fields name first, or correct them.' },
  'sale-conflict': { kind: 'conflict', title: 'The sale was reported before with other content', mend: 'Send a correction with a revision number (PUT /v1/sales/{id}), or choose another externalId.' },
  'revision-conflict': { kind: 'conflict', title: 'This revision was sent before with other content', mend: 'Send the correction with a higher revision number.' },
  'sale-cancelled': { kind: 'refused', title: 'The sale was cancelled', mend: 'A cancelled sale stays cancelled and its externalId taken: report a new sale.' },
  'over-return': { kind: 'refused', title: 'More would be returned than is left of the sale', mend: 'Lower the returned quantity or amount, or cancel a return of the sale first.' },
  'return-of-return': { kind: 'refused', title: 'A return cannot be returned', mend: 'Correct or cancel the return, or name the original sale in returnOf.' },
  'sale-invalid': { kind: 'refused', title: 'The sale breaks a rule', mend: 'Correct the fields listed under errors.' },
  'payment-invalid': { kind: 'refused', title: 'The customer’s payment breaks a rule', mend: 'Correct the fields listed under errors; the payment is told of a sale, not of a return.' },
  'plan-invalid': { kind: 'refused', title: 'The plan breaks a rule', mend: 'Correct the fields listed under errors; what changes the meaning of a component needs a new component id.' },
  'body-too-large': { kind: 'malformed', title: 'The body is too large', mend: 'Send at most 256 KB: split a bulk request, or use an import for many sales.' },
  'rate-limited': { kind: 'limited', title: 'Too much was asked at once', mend: 'Wait for the seconds in Retry-After and send the same request again.' },
  'revision-stale': { kind: 'conflict', title: 'A higher revision stands there already', mend: 'Read what stands there and send your change with a higher revision number.' },
  'program-time-zone-fixed': { kind: 'refused', title: 'The time zone and currency of a program are fixed', mend: 'They decide the business day and the figures of every sale: create a new program for another time zone or currency.' },
  'parent-cycle': { kind: 'refused', title: 'The partner would stand above itself', mend: 'Name a parent that is not below this partner, at most ten levels up.' },
  'key-too-strong': { kind: 'refused', title: 'More would be allowed than you are allowed yourself', mend: 'Give a role and permissions that you hold yourself.' },
  'key-revoked': { kind: 'conflict', title: 'The key was revoked', mend: 'A revoked key stays revoked: create another one.' },
  'last-owner': { kind: 'refused', title: 'The program would have no owner', mend: 'Make somebody else an owner first.' },
  'member-removed': { kind: 'conflict', title: 'The person was removed', mend: 'Invite the person again with POST /v1/members.' },
  'mfa-required': { kind: 'forbidden', title: 'A second factor is needed', mend: 'Set up an authenticator app for your sign-in (the guide says how), then sign in again.' },
  'import-file-missing': { kind: 'refused', title: 'There is no file to import', mend: 'PUT the file to the upload address of the import, then start it. Ask for a new address with the same Idempotency-Key where it has expired.' },
  'import-file-too-large': { kind: 'refused', title: 'The file is too large', mend: 'Split the file and import its parts; the order does not matter.' },
  'too-many-states': { kind: 'refused', title: 'The thing has too many dated states', mend: 'At most 100 are kept of one thing: change one that is there by naming its day, or leave out what no sale needs any more.' },
  'claim-held': { kind: 'conflict', title: 'The customer and product are protected for another deal', mend: 'Wait until the day named under errors, or leave the product out.' },
  'customer-merged': { kind: 'conflict', title: 'The customer went into another one', mend: 'Read the customer: mergedInto names the one that stays. Use that one.' },
  'customer-merge-invalid': { kind: 'refused', title: 'The two customers can’t be merged', mend: 'Correct the fields listed under errors.' },
  'merge-claims-held': { kind: 'conflict', title: 'Both customers are protected for different deals', mend: 'Wait until one of the protections named under errors has ended, then merge.' },
  'program-invalid': { kind: 'refused', title: 'The program breaks a rule', mend: 'Correct the fields listed under errors.' },
  'deal-closed': { kind: 'conflict', title: 'The state of the deal does not allow this', mend: 'Read the deal: its state says what has become of it. What has ended is registered anew.' },
  'extension-refused': { kind: 'refused', title: 'The protection cannot be extended', mend: 'The answer says which rule of the program stands against it; GET /v1/programs/{id} shows the rules.' },
  'match-decided': { kind: 'conflict', title: 'It was decided before whether the sale is this deal’s', mend: 'Read the matches of the deal: who decided and when stand there. An answer cannot be changed.' },
  'deal-invalid': { kind: 'refused', title: 'The deal breaks a rule', mend: 'Correct the fields listed under errors.' },
  'approval-closed': { kind: 'conflict', title: 'The approval was decided or has expired before', mend: 'Read the approval: its state, who decided and when stand there. An answer cannot be changed.' },
  'approval-own': { kind: 'refused', title: 'Nobody approves what is their own', mend: 'Have another person with the role that the approval names decide.' },
  'link-invalid': { kind: 'refused', title: 'The link does not serve', mend: 'Find the matter in the list of approvals that wait: GET /v1/approvals?state=open.' },
  'link-used': { kind: 'conflict', title: 'The link was used before', mend: 'Links of letters serve once. Find the matter in the list of approvals that wait: GET /v1/approvals?state=open.' },
  'approval-not-changeable': { kind: 'refused', title: 'What is decided cannot be changed and submitted again', mend: 'Approve or refuse it; after a refusal it is started anew.' },
  'approval-returned': { kind: 'conflict', title: 'The approval was sent back for change', mend: 'Wait until whoever asked has submitted it again.' },
  'approval-answered': { kind: 'conflict', title: 'You have answered before', mend: 'Read the approval: your answer stands under answers, and an answer cannot be changed. It waits for others.' },
  'approval-not-requester': { kind: 'forbidden', title: 'Somebody else asked for this', mend: 'Have it done by whoever asked for it, by their partner, or by an owner of the program.' },
  'approval-too-long': { kind: 'refused', title: 'The approval has gone on for too long', mend: 'Recall it and ask anew.' },
  'policy-invalid': { kind: 'refused', title: 'The policy breaks a rule', mend: 'Correct the fields listed under errors.' },
  'approval-not-yours': { kind: 'forbidden', title: 'Others decide this', mend: 'Have one of those decide who are named under asked.' },
  'second-person-needed': { kind: 'refused', title: 'A second person has to confirm', mend: 'Have another person than the one who sent the bank details confirm them.' },
  'nothing-to-confirm': { kind: 'conflict', title: 'No bank details wait for a confirmation', mend: 'Read the bank account: what was sent is in force, or was replaced.' },
  'payouts-not-set': { kind: 'refused', title: 'It is not set how this program pays', mend: 'Send PUT /v1/payout-settings with the account to pay from first.' },
  'period-not-over': { kind: 'refused', title: 'The period is not over', mend: 'Wait for its end, or give a cutOff up to which it is paid now.' },
  'period-settled': { kind: 'conflict', title: 'A later period is settled already', mend: 'What was earned then stands on the later statement: run the next period.' },
  'payout-run-open': { kind: 'conflict', title: 'Another payout run is not finished', mend: 'Have it approved, refused or restarted: one run at a time takes what is payable.' },
  'payout-run-not-stoppable': { kind: 'conflict', title: 'The run can’t be stopped so', mend: 'Read the run: one that drafts or pays can be paused, one that is not approved yet can be cancelled.' },
  'payout-run-not-stopped': { kind: 'conflict', title: 'The run has not stopped', mend: 'Read the run: it is under way, waits for its approval, or is done. One that has not moved for three hours can be restarted.' },
  'payment-not-back': { kind: 'conflict', title: 'The payment has not come back, or is ordered again already', mend: 'Read the payment: only one that was refused or returned is ordered again, once; repeatedAs names the order behind it.' },
  'payment-not-payable': { kind: 'refused', title: 'There is no account to pay to or from', mend: 'Have the partner’s bank account confirmed, and set an account of the program for the currency in PUT /v1/payout-settings.' },
  'nothing-to-repeat': { kind: 'conflict', title: 'No payment of the run waits for a bank file', mend: 'Order refused or returned payments again first, with POST /v1/payments/{id}/repeat; a file that was written is listed under repeatFiles of the run.' },
  'bank-answer-missing': { kind: 'conflict', title: 'The bank’s answer has not been uploaded', mend: 'PUT the file to its upload address, then start again. The request that announced it gives a new address where the old one has expired.' },
  'bank-answer-too-large': { kind: 'refused', title: 'The bank’s answer is too large', mend: 'Ask the bank for statements of shorter periods, and send each by itself.' },
  'estimate-needs-lines': { kind: 'refused', title: 'The deal does not say what each product brings', mend: 'Give the deal lines (PUT /v1/deals/{id}), or send POST /v1/estimates with the dealId and a line for each product.' },
  'draw-invalid': { kind: 'refused', title: 'The draws break a rule', mend: 'Correct the fields listed under errors: a currency has one draw in a month.' },
  'invoice-invalid': { kind: 'refused', title: 'The invoice breaks a rule', mend: 'Correct the fields listed under errors; the amounts are those that stand on the invoice.' },
  'invoice-not-awaited': { kind: 'refused', title: 'No invoice of the partner is awaited', mend: 'The answer says why. Invoices are sent by partners that are businesses, have their tax status set in PUT /v1/partners/{partnerId}/tax-profile and have not agreed to be billed by the vendor.' },
  'invoice-number-taken': { kind: 'conflict', title: 'The partner has sent an invoice of this number', mend: 'Read the invoice that errors names: withdraw it where it says something wrong, then send it anew with another Idempotency-Key.' },
  'invoice-paid': { kind: 'conflict', title: 'The invoice was paid', mend: 'Read the invoice: runId names the run whose statement pays it. What was paid too much is settled by a dispute.' },
  'invoices-too-many': { kind: 'refused', title: 'Too many invoices of the partner wait', mend: 'At most 30 wait at a time: withdraw those that will not be paid, or put several amounts on one invoice.' },
  'dispute-open': { kind: 'conflict', title: 'The line is disputed already', mend: 'Read the dispute that is open on the line, and wait for its outcome before you open another one.' },
  'dispute-too-late': { kind: 'refused', title: 'The term to dispute the line is over', mend: 'Lines can be disputed up to the day named in the answer. Talk to the program if there is still something wrong.' },
  'dispute-closed': { kind: 'conflict', title: 'The dispute was answered or closed before', mend: 'Read the dispute: its state, who did what and when stand there. What was said or decided cannot be changed.' },
  'dispute-not-yours': { kind: 'forbidden', title: 'The other side has to do this', mend: 'The side that opened a dispute may withdraw it, the other side answers it.' },
  'dispute-invalid': { kind: 'refused', title: 'The dispute breaks a rule', mend: 'Correct the fields listed under errors.' },
  'task-invalid': { kind: 'refused', title: 'The task breaks a rule', mend: 'Correct the fields listed under errors.' },
  'task-closed': { kind: 'conflict', title: 'The task has ended', mend: 'Read the task: who ended it, when and why stands there. Give a new one if there is more to do.' },
  'task-not-yours': { kind: 'forbidden', title: 'The side that gave the task has to do this', mend: 'Comment on the task, do it or hand it to somebody else of your side; whoever gave it changes or cancels it.' },
  'task-files-full': { kind: 'refused', title: 'The task has all the files it may have', mend: 'Put several files into one archive, or give another task.' },
  'task-file-missing': { kind: 'conflict', title: 'The file has not come yet, or is not as it was said', mend: 'PUT a file of the size that was said to its upload address, then ask again. The request that announced it gives a new address where the old one has expired.' },
  'simulation-not-done': { kind: 'conflict', title: 'The simulation has no result yet', mend: 'Read the simulation until its state is done; one that failed is requested again with a new Idempotency-Key.' },
  'too-far-back': { kind: 'refused', title: 'The journal since then is too long to be read at once', mend: 'Ask for an instant closer to the change you look for, or list the ledger lines.' },
  'job-not-steerable': { kind: 'refused', title: 'The job is not one that people stop', mend: 'It follows from changed terms or a payout and ends by itself: read it until it is done.' },
  'job-ended': { kind: 'conflict', title: 'The job has ended', mend: 'Read the job; ask for the work anew with another Idempotency-Key if it is wanted again.' },
  'clock-goes-back': { kind: 'refused', title: 'A clock does not go back', mend: 'Name an instant after the one that GET /v1/sandbox/clock answers; a new sandbox begins at the present.' },
  'clock-moving': { kind: 'conflict', title: 'The clock is being moved', mend: 'Read the job that moves it until it is done, then move on.' },
  'not-a-sandbox': { kind: 'refused', title: 'This works in a sandbox only', mend: 'Use a key of the sandbox (pw_test_…), or name it in Partnerwise-Tenant.' },
  'not-in-a-sandbox': { kind: 'refused', title: 'This does not work in a sandbox', mend: 'Use a key of the live tenant (pw_live_…).' },
  'document-missing': { kind: 'missing', title: 'There is no such document yet', mend: 'Wait until what makes it is done (the run is paid, the export has ended): the documents are there then.' },
  'webhook-endpoint-invalid': { kind: 'refused', title: 'The webhook endpoint breaks a rule', mend: 'Correct the fields listed under errors; GET /v1/webhook-event-types lists the events that you may hear.' },
  'webhook-endpoints-too-many': { kind: 'refused', title: 'There are too many webhook endpoints', mend: 'Remove one that is not needed, or have one endpoint hear of more events.' },
  'webhook-endpoint-disabled': { kind: 'conflict', title: 'The webhook endpoint is disabled', mend: 'Mend its receiver, then enable it with POST /v1/webhook-endpoints/{id}/activation.' },
  'webhook-replay-too-long': { kind: 'refused', title: 'There are too many deliveries in the range', mend: 'At most 1,000 are replayed at once: ask for a shorter range, or for one state only.' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'stale'
  | 'refused'
  | 'limited';
export type ErrorEntry = { readonly kind: ErrorKind; readonly title: string; readonly mend: string };
export type ErrorCode = keyof typeof errors;

/** One field that is wrong: where (RFC 6901 pointer into the request) and why, with the remedy. */
export type FieldError = { readonly pointer: string; readonly detail: string };

/** A refusal by a rule. `detail` is for people and names no one else's data; `fields` lists all that is wrong at once. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldError[];
  constructor(code: ErrorCode, detail: string, fields: readonly FieldError[] = []) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.fields = fields;
  }
}
