import {
  bankAnswers,
  bankFiles,
  exportsRead,
  formFiles,
  formFilesRead,
  imports,
  importsRead,
  simulations,
  statementsRead,
  taskFiles,
} from './files.ts';
import { type FunctionSpec, store, workers } from './functions.ts';

/** What an area's API needs besides the table. */
const areaExtras: Readonly<Record<string, Partial<FunctionSpec>>> = {
  // It answers documents; only its router wants to know the table's name.
  reference: { table: [] },
  commissions: { files: [simulations] },
  ledger: { files: [exportsRead] },
  sales: { files: [imports] },
  tasks: { files: [taskFiles] },
  approvals: { workflows: 'answer' },
  deals: { files: [formFilesRead] },
  platform: { files: [importsRead, formFiles] },
  access: { users: 'invite', mail: true },
  payouts: { files: [statementsRead, bankFiles, bankAnswers] },
};

/** The function that answers an area's routes. */
export const areaFunction = (area: string): FunctionSpec => ({
  entry: `functions/${area}/api.ts`,
  description: `Answers the routes of ${area}`,
  // The gateway gives up after 30 s; a function that lives longer would answer nobody.
  timeoutSeconds: 28,
  memory: 1024,
  table: store,
  ...areaExtras[area],
});

/** Every function's name and specification. */
export const functionSpecs = (areas: readonly string[]): Readonly<Record<string, FunctionSpec>> => ({
  ...Object.fromEntries(areas.map((area) => [`${area}-api`, areaFunction(area)])),
  ...workers,
});
