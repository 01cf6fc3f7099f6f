import { workflowRequested } from '../../events/platform.ts';
import { consumer } from '../shell/consumer.ts';
import { startWorkflow } from '../shell/workflows.ts';

/** Starts the workflows that were asked for. One that is asked for again is started already. */
export const handler = consumer(
  'start a workflow',
  workflowRequested,
  async (_, { workflow, execution, input }) => {
    await startWorkflow(workflow, execution, input);
    return 'done';
  },
);
