import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { WorkflowPlan } from '../template/shapes.ts';
import { type Execution, WorkflowJournal } from './journal.ts';
import type { Outcome } from './outcome.ts';
import { StatesError, Workflows, type WorkflowsOf } from './workflows.ts';

type Body = Readonly<Record<string, unknown>>;
type Operation = (workflows: Workflows, body: Body) => object;

const text = (body: Body, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string') throw new StatesError('ValidationException', `${name} must be text`);
  return value;
};
const textOr = (body: Body, name: string, otherwise: string): string =>
  body[name] === undefined ? otherwise : text(body, name);

const brief = ({ arn, machineArn, name, status, startedAt, endedAt }: Execution) => ({
  executionArn: arn,
  stateMachineArn: machineArn,
  name,
  status,
  startDate: startedAt / 1000,
  ...(endedAt !== undefined && { stopDate: endedAt / 1000 }),
});

/** What is known of an end; nothing stands for what is not. */
const endOf = (outcome: Outcome | undefined): object =>
  Object.fromEntries(Object.entries(outcome ?? {}).filter(([, value]) => value !== ''));

const PAGE = 100;

const list: Operation = (workflows, body) => {
  const token = textOr(body, 'nextToken', '0');
  if (!/^\d{1,9}$/.test(token)) throw new StatesError('InvalidToken', `Invalid Token: '${token}'`);
  const offset = Number(token);
  const limit = typeof body['maxResults'] === 'number' && body['maxResults'] > 0 ? body['maxResults'] : PAGE;
  const status = typeof body['statusFilter'] === 'string' ? body['statusFilter'] : undefined;
  const found = workflows.list(text(body, 'stateMachineArn'), status, limit + 1, offset);
  return {
    executions: found.slice(0, limit).map(brief),
    ...(found.length > limit && { nextToken: String(offset + limit) }),
  };
};

const operations: Readonly<Record<string, Operation>> = {
  StartExecution: (workflows, body) => {
    const name = textOr(body, 'name', randomUUID());
    const { arn, startedAt } = workflows.start(
      text(body, 'stateMachineArn'),
      name,
      textOr(body, 'input', '{}'),
    );
    return { executionArn: arn, startDate: startedAt / 1000 };
  },
  SendTaskSuccess: (workflows, body) => {
    workflows.answer(text(body, 'taskToken'), { output: text(body, 'output') });
    return {};
  },
  SendTaskFailure: (workflows, body) => {
    const error = textOr(body, 'error', 'States.TaskFailed');
    workflows.answer(text(body, 'taskToken'), { error, cause: textOr(body, 'cause', '') });
    return {};
  },
  DescribeExecution: (workflows, body) => {
    const found = workflows.find(text(body, 'executionArn'));
    return { ...brief(found), input: found.input, ...endOf(found.outcome) };
  },
  ListExecutions: list,
  StopExecution: (workflows, body) => {
    const arn = text(body, 'executionArn');
    const { endedAt } = workflows.abort(arn, textOr(body, 'error', ''), textOr(body, 'cause', ''));
    return { stopDate: (endedAt ?? Date.now()) / 1000 };
  },
};

const run = async (workflows: Workflows, request: IncomingMessage): Promise<object> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = String(request.headers['x-amz-target']);
  const operation = operations[/^AWSStepFunctions\.(\w+)$/.exec(target)?.[1] ?? ''];
  if (operation === undefined)
    throw new StatesError('UnknownOperationException', `${target} is not served locally`);
  return operation(workflows, JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body);
};

/** Serves the part of Step Functions' API that the product and its tests call. */
export class WorkflowsServer {
  readonly #workflows: Workflows;
  readonly #server: Server;

  constructor(workflows: Workflows) {
    this.#workflows = workflows;
    this.#server = createServer(async (request, response) => {
      const answer = (status: number, body: object) =>
        response
          .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
          .end(JSON.stringify(body));
      try {
        answer(200, await run(workflows, request));
      } catch (error) {
        const isRefusal = error instanceof StatesError;
        answer(isRefusal ? 400 : 500, {
          __type: isRefusal ? `com.amazonaws.swf.service.v2.model#${error.name}` : 'InternalServerError',
          message: error instanceof Error ? error.message : String(error),
        });
      }
    });
  }

  /** Executions that do something, and not only wait for an answer. */
  get busy(): number {
    return this.#workflows.busy;
  }

  /** Goes on with what was running, and takes calls. */
  async listen(port: number): Promise<void> {
    this.#workflows.resume();
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    this.#workflows.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The template's workflows, with what they must remember in a data folder. */
export const workflowsServer = (
  plans: readonly WorkflowPlan[],
  dataDir: string,
  of: Omit<WorkflowsOf, 'journal'>,
): WorkflowsServer =>
  new WorkflowsServer(new Workflows(plans, { ...of, journal: new WorkflowJournal(dataDir) }));
